package org.cunbao.intake.poi;

/** Numbers that binary workbooks press into 32 bits. */
final class Biff5Numbers {

    private Biff5Numbers() {}

    /** Bit 1: a whole number of 30 bits, else the upper 30 bits of a double; bit 0: divided by 100. */
    static double compressed(int bits) {
        double value = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }
}
