package io.github.crossread.text.measure;

import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A number or time in a sentence.
 *
 * @param sentence the sentence
 * @param measure what it says
 * @param counted what is counted, as printed; empty for a time
 * @param number a number in digits with its multiple, or a time as printed
 * @param words where it stands with what is counted, in chars of the sentence's text
 * @param around the words around it
 */
public record Mention(
    Sentence sentence,
    Measure measure,
    String counted,
    String number,
    Span words,
    Surroundings around) {

  /** The least part of the words beside the two that both have. */
  private static final double TIGHT = 0.75;

  /** Beside more words in common around it, half of those next to it do. */
  private static final double LOOSE = 0.5;

  private static final int AROUND_NUMBER = 2;
  private static final int AROUND_TIME = 3;

  /** The least number of words that both clauses share, if both name the same day. */
  private static final int IN_CLAUSE = 2;

  /** The least number of words that both clauses share, if they count people of one fate. */
  private static final int OF_EVENT = 3;

  public String article() {
    return sentence.article();
  }

  /** Returns whether two surely are of one thing or event. */
  public boolean isOfSame(Mention other) {
    if (!measure.isLike(other.measure) || around.part() != other.around.part()) {
      return false;
    }
    if (measure instanceof Phase) {
      return isBesideSameEvent(other);
    }
    if (isFateInSameEvent(other)) {
      return true;
    }
    if (around.nameOthers(other.around)) {
      return false;
    }
    return isTight(other) || isLoose(other) || isOnSameDay(other) || isRate(other);
  }

  /** Where enough words tell what killed or hurt them, it does not matter who says so. */
  private boolean isFateInSameEvent(Mention other) {
    return measure instanceof Amount amount
        && amount.fate().isPresent()
        && around.sharedInClause(other.around).size() >= OF_EVENT
        && measure.isNear(other.measure);
  }

  /** Two numbers of one thing are seldom far from each other. */
  private boolean isLoose(Mention other) {
    int least = measure instanceof Moment ? AROUND_TIME : AROUND_NUMBER;
    return around.cover(other.around) >= LOOSE
        && around.sharedBeside(other.around) > 0
        && around.sharedInAll(other.around) >= least
        && !isAge()
        && measure.isNear(other.measure);
  }

  /** A statement says once how often something is. */
  private boolean isRate(Mention other) {
    return measure instanceof Amount amount && amount.isRate() && measure.isNear(other.measure);
  }

  /** Times stand beside much, so one word in common says too little. */
  private boolean isTight(Mention other) {
    int least = measure instanceof Moment ? 2 : 1;
    return around.cover(other.around) >= TIGHT
        && around.sharedBeside(other.around) >= least
        && (!isAge() || around.goOnAlike(other.around));
  }

  /** Whose age it is stands after it: a 34-year-old carpenter. */
  private boolean isAge() {
    return measure instanceof Amount amount && amount.unit().equals(Amount.AGE);
  }

  /** Returns whether both are of one day and event, and differ at most in the part of the day. */
  public boolean isOnSameDay(Mention other) {
    return measure instanceof Moment here
        && other.measure instanceof Moment there
        && here.isOnSameDay(there)
        && around.sharedInClause(other.around).size() >= IN_CLAUSE;
  }

  private boolean isBesideSameEvent(Mention other) {
    return !around.sharedInClause(other.around).isEmpty()
        && !around.nameOthers(other.around)
        && sharesName(sentence, other.sentence);
  }

  /** Returns whether two may say of the same subject whether it does one thing. */
  public boolean isOfSameStatement(Mention other) {
    return measure.isLike(other.measure)
        && !around.nameOthers(other.around)
        && around.beginAlike(other.around)
        && around.goOnAlike(other.around);
  }

  private static boolean sharesName(Sentence a, Sentence b) {
    List<String> names = names(a);
    return names(b).stream().anyMatch(names::contains);
  }

  /** Returns the stems of the words of its sentence that may be of a name. */
  public List<String> names() {
    return names(sentence);
  }

  private static List<String> names(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::mayBeOfName).map(Token::stem).toList();
  }

  /** Returns whether it can be of one thing with another at all, whatever stands around them. */
  public boolean mayBeOfSame(Mention other) {
    return !(measure instanceof Phase)
        && measure.isLike(other.measure)
        && measure.isNear(other.measure)
        && around.part() == other.around.part()
        && !around.nameOthers(other.around)
        && !isAge()
        && !(measure instanceof Amount amount && (amount.isRate() || amount.isAgo()));
  }

  /** Returns whether its sentence has another's number too, whatever it counts there. */
  public boolean hasBeside(Mention other) {
    String forms =
        sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ", " ", " "));
    return measure instanceof Amount
        && !digits().equals(other.digits())
        && forms.contains(" " + other.digits() + " ");
  }

  private String digits() {
    return number.split(" ", 2)[0];
  }

  /** Returns whether it says what another does; beside an event, of the same thing only. */
  public boolean repeats(Mention other) {
    return measure.isLike(other.measure)
        && measure.agrees(other.measure)
        && (!(measure instanceof Phase) || isOfSame(other));
  }

  /** Returns whether another says the same and may be of the same thing. */
  public boolean confirms(Mention other) {
    return measure.isLike(other.measure)
        && measure.agrees(other.measure)
        && (around.sharedBeside(other.around) > 0
            || !around.sharedInClause(other.around).isEmpty());
  }
}
