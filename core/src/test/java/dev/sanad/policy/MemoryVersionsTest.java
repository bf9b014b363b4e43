package dev.sanad.policy;

class MemoryVersionsTest extends PolicyVersionsContract {
    private final MemoryVersions versions = new MemoryVersions();

    @Override
    protected PolicyVersions versions() {
        return versions;
    }
}
