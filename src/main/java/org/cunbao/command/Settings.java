package org.cunbao.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
final class Settings {

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.home")
    @Nullable
    Path home;

    @Option(names = "--inbox", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.inbox")
    @Nullable
    Path inbox;

    @Option(names = "--output", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--jobs", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.jobs")
    @Nullable
    Path jobs;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.data")
    @Nullable
    Path data;

    @Option(
            names = "--township",
            paramLabel = "CODE|NAME",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.township")
    @Nullable
    String township;

    /** Looked at before the words are parsed, since help is written in that language too. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    @Nullable
    String language;

    @Option(names = "--log", paramLabel = "text|json", scope = ScopeType.INHERIT, descriptionKey = "option.log")
    @Nullable
    LogFormat log;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "option.quiet")
    boolean quiet;
}
