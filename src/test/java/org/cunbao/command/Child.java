package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, so that it can be killed, or be somebody else. */
final class Child {

    private final List<String> command;

    /**
     * @param before what starts it, such as a program that takes rights away; none: nothing
     */
    Child(List<String> before, List<String> options, String... words) {
        command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(program());
        command.addAll(List.of(words));
    }

    /** The classes under test, or what {@code -Dcunbao.program} says: {@code -XX:SharedArchiveFile=… -jar …/cunbao.jar} is faster. */
    private static List<String> program() {
        String named = System.getProperty("cunbao.program", "");
        return named.isEmpty()
                ? List.of("-cp", System.getProperty("java.class.path"), Main.class.getName())
                : List.of(named.split(" "));
    }

    /** Starts it; whatever it says is added to the file. */
    Process start(Path said) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    /** Runs it to its end. */
    TestHome.Answer run(Path said) throws IOException, InterruptedException {
        Files.deleteIfExists(said);
        int code = start(said).waitFor();
        return new TestHome.Answer(code, Files.readString(said), "");
    }
}
