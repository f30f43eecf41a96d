package org.byhand.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Expected.Claim;
import org.byhand.problem.Expected.Erratum;
import org.byhand.problem.Expected.Phase;
import org.byhand.problem.Expected.Place;

/** Binds published values and errata, and checks that each is of a moment that is looked at. */
final class ExpectedBinder {
  private final Training training;
  private final int predictions;
  private final Diagnostics diagnostics;
  private final Grids grids;
  private final List<Claim> claims = new ArrayList<>();

  ExpectedBinder(Training training, int predictions, Diagnostics diagnostics) {
    this.training = training;
    this.predictions = predictions;
    this.diagnostics = diagnostics;
    this.grids = new Grids(diagnostics);
  }

  Expected expected(Mapping expected) {
    for (Phase phase : Phase.values()) {
      expected.find(phase.key()).map(Node::mapping).ifPresent(found -> phase(phase, found));
    }
    List<Erratum> errata = new ArrayList<>();
    for (Node node : expected.items("errata")) {
      erratum(node.mapping()).ifPresent(errata::add);
    }
    return new Expected(expected.find("source").map(Sources::read), claims, errata);
  }

  private void phase(Phase phase, Mapping moments) {
    switch (phase) {
      case STEP ->
          moments.forEach(
              (index, entry) -> {
                int step = index(phase, index, entry.key());
                claims(phase, step, entry.value().mapping());
              });
      case HISTORY, PREDICTION ->
          moments.forEach(
              (index, entry) -> {
                int number = index(phase, index, entry.key());
                Place place = new Place(phase, number, PlaceName.implied(phase), Optional.empty());
                claim(place, entry);
              });
      default -> claims(phase, 0, moments);
    }
  }

  private void claims(Phase phase, int index, Mapping written) {
    written.forEach(
        (name, entry) ->
            Quantity.parse(name, entry.key(), diagnostics)
                .map(found -> new Place(phase, index, found.name(), found.element()))
                .ifPresent(place -> claim(place, entry)));
  }

  private void claim(Place place, Mapping.Entry entry) {
    grids
        .any(entry.value())
        .ifPresent(
            printed -> {
              if (place.element().isPresent() && printed.form() != Grid.Form.NUMBER) {
                diagnostics.error(
                    entry.value().location(),
                    "an element is a single number",
                    "write the number alone");
              }
              claims.add(new Claim(place, printed, entry.key()));
            });
  }

  /** The number of a step, an epoch or an input, checked to be one that there is. */
  private int index(Phase phase, String written, Location location) {
    int index = Integer.parseInt(written);
    if (phase == Phase.STEP && !training.show().contains(index)) {
      diagnostics.error(
          location,
          "step %s is not among those shown".formatted(index),
          "training.show is " + training.show());
    }
    if (phase == Phase.HISTORY && index > training.epochs()) {
      diagnostics.error(
          location, "epoch %s is not reached".formatted(index), "the last is " + training.epochs());
    }
    if (phase == Phase.PREDICTION && index > predictions) {
      diagnostics.error(
          location,
          "there is no input %s to predict".formatted(index),
          "`predict` has " + predictions);
    }
    return index;
  }

  private Optional<Erratum> erratum(Mapping written) {
    Node at = written.get("at");
    Optional<Place> place = PlaceName.parse(at.text());
    if (place.isEmpty()) {
      diagnostics.error(
          at.location(),
          "`%s` is not a place".formatted(Shortened.of(at.text())),
          "places are such as steps.1.layer2.z, 'steps.1.grad.layer1.W[0,1]' or history.100");
    } else if (claims.stream().noneMatch(claim -> covers(claim.place(), place.get()))) {
      diagnostics.error(
          at.location(),
          "no published value stands at `%s`".formatted(at.text()),
          "an erratum speaks of a value that `expected` lists");
    }
    return place.map(found -> new Erratum(found, written.get("reason").text(), at.location()));
  }

  private static boolean covers(Place claimed, Place place) {
    boolean sameQuantity =
        claimed.phase() == place.phase()
            && claimed.index() == place.index()
            && claimed.name().equals(place.name());
    return sameQuantity
        && (claimed.element().isEmpty()
            || place.element().isEmpty()
            || claimed.element().equals(place.element()));
  }
}
