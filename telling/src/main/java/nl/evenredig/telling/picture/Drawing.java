// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.math.BigDecimal;

/// The text of one SVG while it is being drawn; whatever comes from people is escaped.
final class Drawing {
    private final StringBuilder svg = new StringBuilder();

    /// @param kind the CSS class of the whole picture
    /// @param label the sentence that tells the picture
    Drawing(String kind, int width, int height, String label) {
        svg.append("<svg class=\"").append(escape(kind)).append("\" role=\"img\" aria-label=\"");
        svg.append(escape(label)).append("\" viewBox=\"0 0 ").append(width).append(' ');
        svg.append(height).append("\" width=\"").append(width).append("\" height=\"");
        svg.append(height).append("\" direction=\"ltr\">");
    }

    /// A rectangle in drawing units.
    record Box(double x, double y, double width, double height) {}

    void box(String kind, Box box) {
        box(kind, box, "");
    }

    /// A rectangle filled with a pattern of this picture.
    void patterned(String kind, Box box, String pattern) {
        box(kind, box, " fill=\"url(#" + escape(pattern) + ")\"");
    }

    private void box(String kind, Box box, String more) {
        svg.append("<rect class=\"").append(kind).append("\" x=\"").append(number(box.x()));
        svg.append("\" y=\"").append(number(box.y())).append("\" width=\"");
        svg.append(number(box.width())).append("\" height=\"").append(number(box.height()));
        svg.append('"').append(more).append("/>");
    }

    void path(String kind, String data) {
        svg.append("<path class=\"").append(kind).append("\" d=\"").append(data).append("\"/>");
    }

    /// Slanted stripes, eight units apart.
    void stripes(String id, String kind) {
        svg.append("<defs><pattern id=\"").append(escape(id));
        svg.append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"");
        svg.append(" patternTransform=\"rotate(45)\"><path class=\"").append(kind);
        svg.append("\" d=\"M4 0V8\"/></pattern></defs>");
    }

    /// A line of text; `kind` may say at which end it stands.
    void text(String kind, double x, double y, String text) {
        svg.append("<text class=\"").append(kind).append("\" x=\"").append(number(x));
        svg.append("\" y=\"").append(number(y)).append("\">").append(escape(text));
        svg.append("</text>");
    }

    String done() {
        return svg + "</svg>";
    }

    /// At most two decimals, never in another notation.
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> escape(point, out));
        return out.toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
        }
    }

    /// What XML allows in a text.
    private static boolean isAllowed(int point) {
        boolean isControl = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean isHalf = point >= 0xD800 && point <= 0xDFFF;
        return !isControl && !isHalf && point != 0xFFFE && point != 0xFFFF;
    }
}
