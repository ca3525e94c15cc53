package org.cunbao.normalise;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people write yes and no: words, ticks, and pairs of boxes of which one is ticked. */
final class YesNoWords {

    private static final Set<String> YES = Set.of(
            "有", "是", "对", "1", "1.0", "Y", "y", "YES", "Yes", "yes", "TRUE", "True", "true", "T", "√", "✓", "✔", "☑",
            "■", "☑有", "☑是", "V", "v", "已", "均有", "都有", "全有", "具备", "具有", "配备", "齐全", "完备", "健全", "建有", "设有", "是的",
            "有的", "有了", "达标", "合格", "完善", "到位", "完成", "公示", "硬化", "建成", "全部", "全部硬化", "全硬化", "正常");
    private static final Set<String> NO = Set.of(
            "无", "無", "否", "不", "0", "0.0", "N", "n", "NO", "No", "no", "FALSE", "False", "false", "F", "×", "✗", "✘",
            "╳", "✕", "✖", "x", "X", "没有", "沒有", "没", "未", "不是", "不具备", "不达标", "不合格", "不齐全", "不完善", "不到位", "待建", "待公示",
            "待完善", "待制定", "尚无", "还没有", "还没", "缺", "缺少", "欠缺", "缺失", "缺乏", "空缺", "缺项");
    private static final Pattern DONE = Pattern.compile("(?:均|都|全部|全|现)?已(?!停|坏|损|拆|废|撤|毁|关|旧)" + Han.ANY
            + "{1,6}|[公制设建装打挂上定做办配贴硬修弄](?:示|订|立|成|装|好|墙|化|定|置|备)?(?:好|完)?了"
            + "|(?:张榜)?(?:公示|公布|公告|张榜|上墙|张贴)(?:过|完|完毕|完成|结束|期满|无异议)?了?"
            + "|(?:进行|做|完成|经过|履行)[了过]?(?:张榜)?(?:公示|公布|公告|张贴)(?:程序)?了?|[贴挂装建修](?:出|过|出来|上去|起来)了?");
    private static final Pattern NOT_DONE =
            Pattern.compile("(?:尚|均|都|还|暂)?(?:未|没有?|无(?!法))" + Han.ANY + "{1,4}|[不没](?:公示|公布|公告)|(?:公示|公布|张榜)没做");
    private static final Pattern SOME =
            Pattern.compile("有[0-9一二两三四五六七八九十]+" + Han.ANY + "{0,3}|有(?![待望所问困误损缺难疑错时])" + Han.ANY + "{2,3}");
    private static final String A_BOX = "([☑√✓✔■□☐]|\\([√✓]?\\))";
    private static final String BOX = A_BOX + "?";
    private static final Pattern BOXES_BEFORE = Pattern.compile(A_BOX + "[有是][/、]?" + BOX + "[无否]");
    private static final Pattern BOXES_AFTER = Pattern.compile("[有是]" + BOX + "[/、]?[无否]" + BOX);

    private YesNoWords() {}

    /** What the text without blanks says; empty if it says neither. */
    static Optional<Boolean> read(String text) {
        String bare = withoutRemark(text);
        if (YES.contains(bare)) {
            return Optional.of(true);
        }
        if (NO.contains(bare)) {
            return Optional.of(false);
        }
        if (DONE.matcher(bare).matches() || SOME.matcher(bare).matches()) {
            return Optional.of(true);
        }
        return NOT_DONE.matcher(bare).matches() ? Optional.of(false) : boxes(text);
    }

    private static String withoutRemark(String text) {
        int bracket = text.indexOf('(');
        String bare = bracket > 0 && text.endsWith(")") ? text.substring(0, bracket) : text;
        return bare.length() > 1 && "。.,;!".indexOf(bare.charAt(bare.length() - 1)) >= 0
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static Optional<Boolean> boxes(String text) {
        return boxes(BOXES_BEFORE.matcher(text)).or(() -> boxes(BOXES_AFTER.matcher(text)));
    }

    private static Optional<Boolean> boxes(Matcher m) {
        if (!m.matches() || ticked(m.group(1)) == ticked(m.group(2))) {
            return Optional.empty();
        }
        return Optional.of(ticked(m.group(1)));
    }

    private static boolean ticked(@Nullable String box) {
        return box != null && Boxes.isTicked(box);
    }
}
