package dev.sanad.desk.graph;

/** The colours and fonts of a picture; on paper as on a screen, and told apart without colour, too. */
final class SvgLook {
    static final String STYLE = """
            text{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",Tahoma,Arial,sans-serif;\
            text-anchor:middle;fill:#1b2733}
            .paper{fill:#fff}
            .name{font-size:18px;font-weight:600}
            .heading{font-size:14px;font-weight:600}
            .row{font-size:12px;fill:#46525e}
            .line{fill:none;stroke:#7d8a97;stroke-width:1.4}
            .pointed{marker-end:url(#head)}
            .head{fill:#7d8a97}
            rect{stroke-width:1.5}
            .start circle{fill:#1b2733}
            .open rect{fill:#e8f1fb;stroke:#3d78b5}
            .anywhere rect{fill:#f6f7f9;stroke:#7d8a97;stroke-dasharray:2 4}
            .action rect,.by-clock rect{fill:#fff;stroke:#b3bcc5;stroke-width:1.2}
            .action .heading,.by-clock .heading{font-weight:500;font-size:13px}
            .by-clock rect{stroke:#8a6d1a;stroke-dasharray:6 3}
            .granted rect,.answered rect{fill:#e6f4ea;stroke:#2f8049;stroke-width:3}
            .refused rect{fill:#fbeae8;stroke:#b3423a;stroke-width:3}
            .passed-on rect{fill:#efe9f7;stroke:#6b4fa0;stroke-width:3}
            .withdrawn rect,.lapsed rect{fill:#eceff1;stroke:#68737d;stroke-width:3}
            """;

    private SvgLook() {}
}
