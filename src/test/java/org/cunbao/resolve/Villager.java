package org.cunbao.resolve;

import java.time.LocalDate;

/**
 * A person who does not exist, as everybody would write them who knew all and made no mistake.
 *
 * @param number from 0
 * @param name with the family name first
 * @param gender {@code male} or {@code female}
 * @param born day of birth
 * @param id identity number, 18 characters
 * @param phone a mobile, the household's or the person's own
 * @param unit the code of the village
 * @param group of recipients to which the person belongs
 */
record Villager(
        int number, String name, String gender, LocalDate born, String id, String phone, String unit, String group) {

    /** Somebody else of the same household: the same family name, village and phone. */
    Villager with(int number, String name, String gender, LocalDate born, String id) {
        return new Villager(number, name, gender, born, id, phone, unit, group);
    }
}
