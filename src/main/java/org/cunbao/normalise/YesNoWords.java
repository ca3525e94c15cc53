package org.cunbao.normalise;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write yes and no: words, ticks, and pairs of boxes of which one is ticked. */
final class YesNoWords {

    private static final Set<String> YES = Set.of(
            "有", "是", "对", "1", "1.0", "Y", "y", "YES", "Yes", "yes", "TRUE", "True", "true", "T", "√", "✓", "✔", "☑",
            "■", "☑有", "☑是", "V", "v", "已", "均有", "都有", "全有", "具备", "具有", "配备", "齐全", "完备", "健全", "建有", "设有", "是的",
            "有的", "达标", "完成", "公示", "硬化", "全部", "全部硬化", "全硬化", "正常");
    private static final Set<String> NO = Set.of(
            "无", "無", "否", "不", "0", "0.0", "N", "n", "NO", "No", "no", "FALSE", "False", "false", "F", "×", "✗", "✘",
            "╳", "✕", "✖", "x", "X", "没有", "沒有", "没", "未", "不是", "不具备", "不达标", "不齐全", "尚无", "还没有", "缺", "缺少", "☒");
    private static final Pattern DONE = Pattern.compile("(?:均|都|全部|全|现)?已(?!停|坏|损|拆|废|撤|毁|关|旧)" + Han.ANY + "{1,6}");
    private static final Pattern NOT_DONE = Pattern.compile("(?:尚|均|都|还|暂)?(?:未|没有?|无|不)" + Han.ANY + "{1,4}");
    private static final Pattern SOME = Pattern.compile("有[0-9一二两三四五六七八九十]+" + Han.ANY + "{0,3}");
    private static final String TICKS = "[☑√✓✔■☒]";
    private static final Pattern BOXES = Pattern.compile(
            "(?:(?<before>" + TICKS + "|□|☐)?(?<yes>有|是)(?<after>" + TICKS + "|□|☐|\\(√\\)|\\(\\))?)[/、]?"
                    + "(?:(?<before2>" + TICKS + "|□|☐)?(?<no>无|否)(?<after2>" + TICKS + "|□|☐|\\(√\\)|\\(\\))?)");

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
        Matcher m = BOXES.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean yes = ticked(m.group("before")) || ticked(m.group("after"));
        boolean no = ticked(m.group("before2")) || ticked(m.group("after2"));
        return yes == no ? Optional.empty() : Optional.of(yes);
    }

    private static boolean ticked(@org.jspecify.annotations.Nullable String box) {
        return box != null && !box.equals("□") && !box.equals("☐") && !box.equals("()");
    }
}
