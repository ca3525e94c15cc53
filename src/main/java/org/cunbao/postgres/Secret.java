package org.cunbao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The roles' passwords, in a file that only its owner can read: lines {@code role=password}. */
record Secret(Map<String, String> passwords) {

    private static final int BYTES = 24;

    Secret {
        passwords = Map.copyOf(passwords);
    }

    static Secret read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new ServerFailure("the file of passwords " + file
                    + " is gone while the server runs; end the programs that use it, then new ones are made");
        }
        Map<String, String> passwords = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                passwords.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        if (!passwords.keySet().containsAll(Bootstrap.ROLES)) {
            throw new ServerFailure(file + " does not hold the passwords of " + Bootstrap.ROLES
                    + "; put the file back from a copy, or remove it to have new passwords made");
        }
        return new Secret(passwords);
    }

    /** New passwords, on the disk before anything uses them. */
    static Secret create(Path file) throws IOException {
        Map<String, String> passwords = new TreeMap<>();
        for (String role : Bootstrap.ROLES) {
            passwords.put(role, random(BYTES));
        }
        StringBuilder lines = new StringBuilder();
        passwords.forEach((role, password) ->
                lines.append(role).append('=').append(password).append('\n'));
        PrivateFiles.write(file, lines.toString());
        return new Secret(passwords);
    }

    /** So many bytes that nobody can guess, as hex digits. */
    static String random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Credentials of(String role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return new Credentials(role, password);
    }

    @Override
    public String toString() {
        return "Secret" + Bootstrap.ROLES;
    }
}
