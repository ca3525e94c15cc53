package org.cunbao.command;

/** The program's way in. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("cunbao 0.1.0");
    }
}
