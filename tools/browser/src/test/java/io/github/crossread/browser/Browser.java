package io.github.crossread.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with the driver that is installed beside it; it downloads nothing. */
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--hide-scrollbars");

  private static final Set<String> WORK =
      Set.of("ScriptDuration", "LayoutDuration", "RecalcStyleDuration");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser"));
    options.addArguments(FLAGS);
    // On a busy machine a look at all elements takes longer than the usual 30 seconds.
    options.setScriptTimeout(Duration.ofMinutes(5));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                Path.of(installed("chromedriver", "/usr/bin/chromedriver")).toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static String installed(String name, String... places) {
    return Stream.of(places)
        .filter(place -> Files.isExecutable(Path.of(place)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name
                        + " is not installed; on Debian: apt-get install chromium chromium-driver"));
  }

  /** Opens a page, in a window of a width in CSS pixels; "" or a hash may follow the file. */
  Browser show(Path page, int width, String hash) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(width, 900));
    driver.get("about:blank");
    messages();
    requests();
    driver.get(page.toUri() + hash);
    return this;
  }

  Browser show(Path page, int width) {
    return show(page, width, "");
  }

  /** Says whether the system asks for dark pages. */
  Browser dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme, still)));
    return this;
  }

  Browser print(boolean print) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
    return this;
  }

  /** Switches scripts off for what is opened from now on. */
  Browser scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Returns how many elements there are that can be seen. */
  long seen(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  /** Types into whatever has the focus. */
  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void pressTab(int times) {
    for (int i = 0; i < times; i++) {
      type(Keys.TAB);
    }
  }

  /** Moves the mouse to the middle of an element. */
  void point(WebElement element) {
    run("arguments[0].scrollIntoView({ block: 'center' })", element);
    new Actions(driver).moveToElement(element).perform();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Runs a script in the page and returns what it returns. */
  Object run(String script, Object... values) {
    return Objects.requireNonNullElse(driver.executeScript(script, values), "");
  }

  Object runAsync(String script) {
    return Objects.requireNonNullElse(driver.executeAsyncScript(script), "");
  }

  String hash() {
    return String.valueOf(run("return location.hash"));
  }

  /** Returns what the browser's console says since the page was opened. */
  List<String> messages() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns the addresses that were asked for since the page was opened. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> !url.startsWith("data:"))
        .toList();
  }

  /** Lets axe-core look through the page; returns a line for each violation. */
  List<String> violations() {
    driver.executeScript(axe());
    Object lines =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(result => done("
                + "result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160)"
                + " + ' ' + n.failureSummary.slice(0, 300)))), error => done([String(error)]));");
    return ((List<?>) Objects.requireNonNull(lines)).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts from now on what the thread of the page works. */
  Browser measure() {
    driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    return this;
  }

  /** Returns how long the thread of the page worked on script, style and layout, in ms. */
  double worked() {
    List<?> metrics =
        (List<?>)
            Objects.requireNonNull(
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics"));
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> WORK.contains(String.valueOf(metric.get("name"))))
        .mapToDouble(metric -> 1000 * ((Number) metric.get("value")).doubleValue())
        .sum();
  }

  void screenshot(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
