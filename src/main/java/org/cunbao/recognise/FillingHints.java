package org.cunbao.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * The row below a header that says how each column is to be filled in: {@code 文本 | 日期 | 数字}, {@code （必填） | （选填）},
 * {@code 男/女 | 18位 | 年/月/日 | 小时}, {@code 填写说明 | 写真实姓名 | 从下拉框选}.
 */
final class FillingHints {

    private static final int FEWEST = 3;
    private static final int LONGEST = 8;
    private static final Set<String> WORDS = Set.of(
            "文本", "文本型", "文字", "字符", "字符型", "字符串", "日期", "日期型", "日期格式", "数字", "数字型", "数值", "数值型", "整数", "整型", "小数",
            "必填", "选填", "必填项", "选填项", "非必填", "可不填", "可选", "必选", "下拉", "下拉选择", "下拉选项", "单选", "多选", "选择", "填空", "手填",
            "手工填写", "自动生成", "自动计算", "无需填写", "不填", "年月日", "年月", "月日", "男女", "是否", "有无", "小时", "元", "万元", "人", "人次", "名",
            "岁", "周岁", "册", "本", "个", "次", "平方米", "㎡");
    private static final Set<String> SAID_FIRST =
            Set.of("填表说明", "填写说明", "填报说明", "填写要求", "填报要求", "填写规范", "填写格式", "填法", "格式", "格式要求", "数据格式", "要求", "说明");
    private static final Pattern BRACKETED = Pattern.compile("[（(【\\[][^（()）]{2,20}[）)】\\]]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}位(?:数|数字)?");

    private FillingHints() {}

    /** Whether the first cell says so, every cell is such a word, or every one is in brackets. */
    static boolean are(List<Cell> cells) {
        if (cells.size() >= FEWEST
                && SAID_FIRST.contains(TextKey.of(cells.get(0).shown()))) {
            return true;
        }
        boolean amid = cells.get(0).column() > 1;
        return cells.size() >= (amid ? FEWEST - 1 : FEWEST)
                && (cells.stream().allMatch(FillingHints::isHint)
                        || cells.stream().allMatch(FillingHints::isInBrackets));
    }

    /** {@code （从八类中选）} */
    private static boolean isInBrackets(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && BRACKETED.matcher(cell.raw().strip()).matches();
    }

    private static boolean isHint(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.raw().length() <= LONGEST
                && (WORDS.contains(TextKey.of(cell.raw()))
                        || DIGITS.matcher(cell.raw()).matches());
    }
}
