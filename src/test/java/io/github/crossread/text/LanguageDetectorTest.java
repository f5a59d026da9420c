package io.github.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {

  private static Locale detect(String text) {
    return detect(new Block(Role.BODY, PrintedText.nowhere(text)));
  }

  private static Locale detect(Block... blocks) {
    Article article =
        new Article(
            "a",
            new Outlet("A"),
            new Source("a.txt", "0".repeat(64)),
            "",
            false,
            List.of(blocks),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new LanguageDetector().detect(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; The bridge was closed to all traffic after the inspectors had found cracks in it.",
        "de; Die Brücke wurde für den Verkehr gesperrt, nachdem man in ihr Risse gefunden hatte.",
        "fr; Le pont a été fermé à la circulation après que des fissures ont été trouvées dans les piles.",
        "es; El puente fue cerrado al tráfico después de que se encontraron grietas en los pilares.",
        "it; Il ponte è stato chiuso al traffico dopo che sono state trovate delle crepe nei piloni.",
        "pt; A ponte foi fechada ao trânsito depois que foram encontradas rachaduras nos pilares.",
        "nl; De brug werd voor het verkeer gesloten nadat er scheuren in waren gevonden.",
        "ru; Мост был закрыт для движения после того, как в нём нашли трещины.",
        "ar; أغلق الجسر أمام حركة المرور بعد العثور على شقوق فيه من قبل المفتشين.",
        "zh; 大桥今天关闭，因为检查人员发现了裂缝。",
        "ja; 検査で亀裂が見つかったため、橋は閉鎖された。",
        "ko; 균열이 발견되어 다리가 폐쇄되었다.",
        "el; Η γέφυρα έκλεισε επειδή βρέθηκαν ρωγμές.",
      })
  void a_language_is_told_by_its_script_or_its_function_words(String language, String text) {
    assertThat(detect(text).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "Saltgate", "😀", "\uD800"})
  void with_too_little_to_go_by_it_is_english(String text) {
    assertThat(detect(text)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void foreign_words_in_an_english_article_do_not_change_its_language() {
    String text =
        "The café owner said “la vie est belle” to the crowd, and they laughed with him until it"
            + " was late.";

    assertThat(detect(text)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void captions_are_not_looked_at() {
    Block body = new Block(Role.BODY, PrintedText.nowhere("The mill is not what it was."));
    Block caption =
        new Block(
            Role.CAPTION,
            PrintedText.nowhere("Die Mühle und das Haus, in dem sie nicht mehr wohnen, sind alt."));

    assertThat(detect(caption, body)).isEqualTo(Locale.ENGLISH);
  }
}
