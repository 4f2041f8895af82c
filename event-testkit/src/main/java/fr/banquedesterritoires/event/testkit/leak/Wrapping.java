package fr.banquedesterritoires.event.testkit.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand around a text, and how to take it away. */
enum Wrapping {
  HTML_TAGS {
    @Override
    List<String> unwrap(String text) {
      return List.of(TAG.matcher(text).replaceAll(""));
    }
  },
  HTML_ENTITIES {
    @Override
    List<String> unwrap(String text) {
      return List.of(ENTITY.matcher(text).replaceAll(found -> literal(entity(found))));
    }
  },
  URL {
    @Override
    List<String> unwrap(String text) {
      return octets(text, PERCENT);
    }
  },
  QUOTED_PRINTABLE {
    @Override
    List<String> unwrap(String text) {
      return octets(SOFT_BREAK.matcher(text).replaceAll(""), EQUALS_SIGN);
    }
  },
  ESCAPES {
    @Override
    List<String> unwrap(String text) {
      return List.of(ESCAPE.matcher(text).replaceAll(found -> literal(escaped(found))));
    }
  },
  FOLDED_LINES {
    @Override
    List<String> unwrap(String text) {
      return List.of(FOLD.matcher(text).replaceAll(""));
    }
  },
  ENCODED_WORDS {
    @Override
    List<String> unwrap(String text) {
      return List.of(EncodedWords.taken(text));
    }
  },
  BASE64 {
    @Override
    List<String> unwrap(String text) {
      return Base64Run.in(text).stream().flatMap(run -> run.decoded().stream()).toList();
    }
  };

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern EQUALS_SIGN = Pattern.compile("(?:=[0-9A-Fa-f]{2})+");
  private static final Pattern SOFT_BREAK = Pattern.compile("=\r?\n|\\?=\\s+=\\?[^?]+\\?[Qq]\\?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u\\{?([0-9a-fA-F]{4,6})\\}?|x([0-9a-fA-F]{2})|(.))");
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

  /** The names that French texts use; the others are of no use to whoever looks for words. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("rsquo", "’"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("hyphen", "-"),
          Map.entry("shy", ""),
          Map.entry("zwj", ""),
          Map.entry("oelig", "œ"),
          Map.entry("OElig", "Œ"),
          Map.entry("aelig", "æ"),
          Map.entry("eacute", "é"),
          Map.entry("Eacute", "É"),
          Map.entry("egrave", "è"),
          Map.entry("ecirc", "ê"),
          Map.entry("euml", "ë"),
          Map.entry("agrave", "à"),
          Map.entry("acirc", "â"),
          Map.entry("icirc", "î"),
          Map.entry("iuml", "ï"),
          Map.entry("ocirc", "ô"),
          Map.entry("ugrave", "ù"),
          Map.entry("ucirc", "û"),
          Map.entry("ccedil", "ç"));

  /** The texts inside; a text that has nothing of the kind around it comes back as it is. */
  abstract List<String> unwrap(String text);

  private static String literal(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String entity(MatchResult found) {
    if (found.group(1) != null) {
      return character(Integer.parseInt(found.group(1)));
    }
    if (found.group(2) != null) {
      return character(Integer.parseInt(found.group(2), 16));
    }
    return NAMED.getOrDefault(found.group(3), found.group());
  }

  private static String escaped(MatchResult found) {
    String hex = found.group(1) != null ? found.group(1) : found.group(2);
    if (hex != null) {
      return character(Integer.parseInt(hex, 16));
    }
    String one = found.group(3);
    return "nrt".contains(one) ? " " : one;
  }

  private static String character(int codePoint) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }

  /** Decodes the octets that a pattern finds, as UTF-8 and as ISO 8859-1. */
  private static List<String> octets(String text, Pattern pattern) {
    if (!pattern.matcher(text).find()) {
      return List.of(text);
    }
    return List.of(
        pattern
            .matcher(text)
            .replaceAll(run -> literal(new String(octets(run.group()), StandardCharsets.UTF_8))),
        pattern
            .matcher(text)
            .replaceAll(
                run -> literal(new String(octets(run.group()), StandardCharsets.ISO_8859_1))));
  }

  private static byte[] octets(String run) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int at = 0; at < run.length(); at += 3) {
      octets.write(Integer.parseInt(run.substring(at + 1, at + 3), 16));
    }
    return octets.toByteArray();
  }
}
