package org.cunbao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who runs the server's programs, as words put before each command; PostgreSQL refuses to run as root.
 *
 * <p>An ordinary user runs them as themselves. Root runs them as the owner of the folder; a folder of root's own is served
 * from a user namespace, where root is nobody; and where the machine allows no such namespace, the folder is given to the
 * user {@code nobody}.
 *
 * @param prefix words before the program's own; none for an ordinary user
 */
record ServerUser(List<String> prefix) {

    private static final String UNPRIVILEGED = "nobody";

    ServerUser {
        prefix = List.copyOf(prefix);
    }

    static ServerUser of(Path folder) throws IOException {
        if (!root()) {
            return new ServerUser(List.of());
        }
        UserPrincipal owner = Files.getOwner(folder);
        if (uid(folder) != 0) {
            return become(folder, owner);
        }
        if (works(List.of("unshare", "--user", "true"))) {
            return new ServerUser(List.of("unshare", "--user"));
        }
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED);
        give(folder, nobody);
        return become(folder, nobody);
    }

    private static ServerUser become(Path folder, UserPrincipal user) throws IOException {
        String id = Integer.toString(uid(folder));
        Stream<List<String>> ways = Stream.of(
                List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"),
                List.of("su", "-s", "/bin/sh", user.getName(), "-c", "exec \"$0\" \"$@\"", "--"));
        return ways.filter(way -> works(Stream.concat(way.stream(), Stream.of("test", "-x", folder.toString()))
                        .toList()))
                .findFirst()
                .map(ServerUser::new)
                .orElseThrow(() -> new ServerFailure("PostgreSQL does not run as root, and the user " + user.getName()
                        + " cannot be used for " + folder
                        + ": run as an ordinary user, allow user namespaces, or choose a data folder that "
                        + user.getName() + " can reach"));
    }

    private static void give(Path folder, UserPrincipal user) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setOwner(path, user);
                }
            }
        }
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean root() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) ? uid(self) == 0 : "root".equals(System.getProperty("user.name"));
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
