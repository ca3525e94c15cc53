package org.cunbao.intake.format;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** How much a decoded text looks like what people write in Chinese tables. */
final class Likeness {

    /** What stands in most tables of villages, in simplified and traditional characters, and the commonest words. */
    private static final String FAMILIAR = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
            + "姓名性别男女序号合计小备注单位填报日期时间地点电话手机身份证村组社区乡镇县市省月日活动内容数次队伍志愿者服务类型负责人联系"
            + "文明实践站所宣讲调解矛盾纠纷结果情况登记表花册台账统计总是否元万户口家庭党员群众主任书记第季度春夏秋冬东西南北山河水石王李张刘陈杨赵"
            + "吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金贾夏方白邹孟秦江尹段雷侯龙史陶贺顾毛邵钱严武戴孔汤"
            + "吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘譚陸賈鄒龍賀顧錢嚴湯場專職"
            + "別號計備註單報時間點電話機證組區鄉鎮縣動內數隊願務類負責聯繫實踐講調爭議結況記賬統計總萬戶黨員眾書東劉陳楊趙個們來為國說會對過這";

    private static final BitSet FAMILIAR_SET = set(FAMILIAR);
    private static final BitSet COMMON = new BitSet();

    static {
        addRange(Charset.forName("GB2312"), 0xB0, 0xD7);
        addRange(Charset.forName("x-windows-950"), 0xA4, 0xC6);
    }

    private Likeness() {}

    private static BitSet set(String text) {
        BitSet set = new BitSet();
        text.chars().forEach(set::set);
        return set;
    }

    /** The first level of a character set: its common characters. */
    private static void addRange(Charset charset, int firstLead, int lastLead) {
        CharsetEncoder encoder = charset.newEncoder();
        for (char c = 0x4E00; c < 0xA000; c++) {
            if (encoder.canEncode(c)) {
                int lead = String.valueOf(c).getBytes(charset)[0] & 0xFF;
                if (lead >= firstLead && lead <= lastLead) {
                    COMMON.set(c);
                }
            }
        }
    }

    /** The mean over all characters beyond ASCII, from -5 (nothing makes sense) to 3; 0 where there are none. */
    static double of(CharBuffer text) {
        long sum = 0;
        long characters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < 0x20 && c != '\t' && c != '\r' && c != '\n') {
                sum += points(c);
                characters++;
            }
        }
        return characters == 0 ? 0 : (double) sum / characters;
    }

    private static int points(char c) {
        if (FAMILIAR_SET.get(c)) {
            return 3;
        }
        if (COMMON.get(c) || c >= 0x3000 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF5E || c >= 0x2010 && c <= 0x2030) {
            return 1;
        }
        return c < 0x20 || c == 0xFFFD || c >= 0xE000 && c < 0xF900 || c >= 0x80 && c < 0xA0 ? -5 : -1;
    }
}
