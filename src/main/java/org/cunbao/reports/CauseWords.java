package org.cunbao.reports;

import org.cunbao.audit.Cause;
import org.cunbao.audit.Comparison.Defect;

/** The causes of differences and the faults of a comparison in Chinese. */
final class CauseWords {

    private CauseWords() {}

    static String name(Cause cause) {
        return switch (cause) {
            case PROGRAM -> "程序";
            case FORMS -> "表式与同义词";
            case UNITS -> "单位";
            case MATCHING -> "认同设置";
            case DEFINITIONS -> "统计口径";
            case LATE -> "迟报文件";
            case RESUBMITTED -> "重报文件";
            case ASSIGNED -> "人工指定";
            case WITHDRAWN -> "撤回文件";
            case DECIDED -> "认定同异";
        };
    }

    static String meaning(Cause cause) {
        return switch (cause) {
            case PROGRAM -> "当时的全部文件、设置和裁定，改由现在的程序识读和计算。程序没有换过时，这一项必须为零。";
            case FORMS -> "表式、字段、同义词和代码表改了，同样的表格读出了不同的内容。";
            case UNITS -> "单位的名称、起止日期、合并或拆分改了。";
            case MATCHING -> "判断两条登记是不是同一人、同一事的设置改了。";
            case DEFINITIONS -> "指标的口径改了：算什么、按什么条件算。";
            case LATE -> "后来收到的文件，所报的内容当时还没有报过。";
            case RESUBMITTED -> "后来收到的文件，所报的内容当时已经报过：同名文件，或同一单位、同一时期的同一张表。";
            case ASSIGNED -> "人工指定了某张表的单位、时期、表式，或某一列的含义。";
            case WITHDRAWN -> "文件被撤回，或撤回后又恢复。";
            case DECIDED -> "人工认定两条登记是同一人（事），或不是。";
        };
    }

    static String meaning(Defect defect) {
        return switch (defect) {
            case NOT_REPEATABLE -> "程序缺陷：本程序重做不出自己当时的结果。请报告。";
            case NOT_REACHED -> "程序缺陷：各原因全部加上之后，仍与现在的数不同。请报告。";
        };
    }
}
