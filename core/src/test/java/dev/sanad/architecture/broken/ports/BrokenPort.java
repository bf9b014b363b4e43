package dev.sanad.architecture.broken.ports;

import java.io.IOException;

public interface BrokenPort {
    String read() throws IOException;
}
