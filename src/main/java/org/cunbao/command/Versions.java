package org.cunbao.command;

import org.cunbao.vocabulary.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the version, and the hash of the sources that every reading is kept under. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"cunbao " + Program.version(), "sources " + Program.sources()};
    }
}
