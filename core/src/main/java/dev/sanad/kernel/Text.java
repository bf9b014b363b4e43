package dev.sanad.kernel;

final class Text {

    private Text() {}

    static void id(String parameter, String value, int longest) {
        boolean fits =
                !value.isEmpty() && value.length() <= longest && value.chars().allMatch(Text::idCharacter);
        if (!fits) {
            throw new IllegalArgumentException(parameter + ": not an id of at most " + longest + " characters");
        }
    }

    private static boolean idCharacter(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':';
    }
}
