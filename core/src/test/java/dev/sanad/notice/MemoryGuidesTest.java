package dev.sanad.notice;

class MemoryGuidesTest extends GuideShelfContract {
    private final MemoryGuides shelf = new MemoryGuides();

    @Override
    protected GuideShelf shelf() {
        return shelf;
    }
}
