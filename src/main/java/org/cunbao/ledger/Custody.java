package org.cunbao.ledger;

/** Who took personal data out of the database, when and why. */
public interface Custody {

    /**
     * Appends an entry; the time is the program's clock's.
     *
     * @param who the login of the person
     * @param action the command
     * @param details what was taken, never the data itself
     */
    void record(String township, String who, String action, String details);
}
