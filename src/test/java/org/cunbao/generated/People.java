package org.cunbao.generated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Persons that do not exist, with identity numbers and phones that nobody has. */
final class People {

    private static final String SURNAMES =
            "王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|欧阳|司马";
    private static final String GIVEN =
            "伟|芳|娜|敏|静|丽|强|磊|军|洋|勇|艳|杰|娟|涛|明|超|秀英|霞|平|刚|桂英|建国|建华|志强|春梅|玉兰|国庆|小红|海燕|文斌|德福|金凤|长生|翠花|有才|兰英|永贵|根生|水莲|银花|俊峰|晓东|雪梅";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final Dice dice;
    private final String area;

    People(Dice dice, String area) {
        this.dice = dice;
        this.area = area;
    }

    /**
     * @param female which the 17th digit of the identity number says too
     */
    record Person(String name, boolean female, LocalDate born, String id, String phone) {}

    Person person() {
        boolean female = dice.chance(0.5);
        LocalDate born = dice.day(LocalDate.of(1940, 1, 1), LocalDate.of(2004, 12, 28));
        String body = area
                + born.format(BASIC)
                + String.format(Locale.ROOT, "%02d%d", dice.between(1, 99), dice.between(0, 4) * 2 + (female ? 0 : 1));
        return new Person(name(), female, born, body + check(body), phone());
    }

    String name() {
        return dice.pick(SURNAMES) + dice.pick(GIVEN);
    }

    String phone() {
        return dice.pick(List.of("138", "139", "150", "159", "177", "186", "199"))
                + String.format(Locale.ROOT, "%08d", dice.between(0, 99_999_999));
    }

    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
