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
        command.addAll(ReadyClasses.options());
        command.add(Main.class.getName());
        command.addAll(List.of(words));
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
