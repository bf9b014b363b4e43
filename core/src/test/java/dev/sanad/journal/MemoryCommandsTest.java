package dev.sanad.journal;

class MemoryCommandsTest extends CommandLogContract {
    private final MemoryCommands log = new MemoryCommands();

    @Override
    protected CommandLog log() {
        return log;
    }
}
