package org.byhand.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window and without a network. */
final class Browser implements AutoCloseable {

  // Selenium warns that it lacks a module for this very version of Chromium; none is used here.
  // The reference keeps the setting alive.
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ObjectMapper json = new ObjectMapper();
  private final ChromeDriver driver;

  Browser(Chromium chromium) {
    DEVTOOLS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.browser().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    // The driver gives each session a fresh profile, and removes it afterwards.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // What a page asks of a host shows in the log, but does not leave this machine.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    // Both programs are named, so that Selenium neither looks for them nor fetches them.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromium.driver().toFile())
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
  }

  /** Makes the window as large as a phone's, in CSS pixels. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
  }

  /** Shows pages as they are on {@code screen}, or as they are when they are {@code print}ed. */
  void show(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Prints the page on A4 paper with margins of a centimetre. */
  byte[] print() {
    double centimetre = 1 / 2.54;
    Map<String, Object> paper =
        Map.of(
            "paperWidth", 21 * centimetre,
            "paperHeight", 29.7 * centimetre,
            "marginTop", centimetre,
            "marginBottom", centimetre,
            "marginLeft", centimetre,
            "marginRight", centimetre);
    Object pdf = driver.executeCdpCommand("Page.printToPDF", paper).get("data");
    return Base64.getDecoder().decode((String) pdf);
  }

  /** Lets the system prefer a {@code light} or a {@code dark} scheme of colors. */
  void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Lets pages run their scripts or not; {@link #run} works in either case. */
  void allowScripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Makes the processor slower by a factor. */
  void slowDown(int factor) {
    driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", factor));
  }

  /**
   * Runs a script in every page that is opened from now on, before its own.
   *
   * @return what {@link #unprepare} takes
   */
  Object prepare(String script) {
    return driver
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
        .get("identifier");
  }

  /** Takes back what was prepared. */
  void unprepare(Object id) {
    driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
  }

  /** Opens a page and waits until it has loaded; what earlier pages said is forgotten. */
  void open(URI page) {
    List.of(LogType.BROWSER, LogType.PERFORMANCE).forEach(driver.manage().logs()::get);
    driver.get(page.toString());
  }

  /** Runs the body of a JavaScript function in the page, and returns what it returns. */
  Object run(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** Runs the body of a function that calls its last argument when it is done. */
  Object await(String body) {
    return driver.executeAsyncScript(body);
  }

  /** The address of the page that is open. */
  String address() {
    return driver.getCurrentUrl();
  }

  /** Presses keys, as a reader does who has no pointer. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Says yes to the question that the page asks. */
  void confirm() {
    driver.switchTo().alert().accept();
  }

  /** Points at the first element that a selector finds, with a mouse. */
  void pointAt(String selector) {
    new Actions(driver).moveToElement(find(selector)).perform();
  }

  /** Clicks on the first element that a selector finds. */
  void click(String selector) {
    new Actions(driver).click(find(selector)).perform();
  }

  /** Taps on the first element that a selector finds, with a finger. */
  void tap(String selector) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Origin place = Origin.fromElement(find(selector));
    driver.perform(
        List.of(
            new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, place, 0, 0))
                .addAction(finger.createPointerDown(0))
                .addAction(finger.createPointerUp(0))));
  }

  private WebElement find(String selector) {
    WebElement found = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'});", found);
    return found;
  }

  /**
   * Opens a page in a browser that remembers nothing, as some do for files on a disk: whoever asks
   * for its memory gets an error.
   */
  void openWithoutMemory(URI page) {
    String refuse =
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});";
    Object id = prepare(refuse);
    open(page);
    unprepare(id);
  }

  /** The errors and warnings on the console that were not asked for yet. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The URLs that the page requested, in that order, as far as they were not asked for yet. */
  List<String> requests() {
    List<String> urls = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode event = read(entry.getMessage()).path("message");
      switch (event.path("method").asText()) {
        case "Network.requestWillBeSent" -> urls.add(event.at("/params/request/url").asText());
        case "Network.webSocketCreated" -> urls.add(event.at("/params/url").asText());
        default -> {}
      }
    }
    return urls;
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not an event of the browser: " + text, e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
