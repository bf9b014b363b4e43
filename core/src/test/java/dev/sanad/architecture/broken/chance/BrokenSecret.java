package dev.sanad.architecture.broken.chance;

import java.security.SecureRandom;

class BrokenSecret {
    SecureRandom dice;
}
