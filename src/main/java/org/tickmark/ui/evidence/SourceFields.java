package org.tickmark.ui.evidence;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.WebAddress;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.OutletSheet;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.evidence.SourceType;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.FieldRow;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Typing;
import org.tickmark.ui.component.Words;

/** A source to be linked: one that is known is found by its address or its title, any other is typed in. */
final class SourceFields extends Div {

    private static final int OFFER_FROM = 3;
    private static final int QUIET_MS = 400;

    private final EvidenceHouse house;
    final TextField url = new TextField();
    private final Typing typing;
    private final TextField title = new TextField();
    private final Checkbox supplied = new Checkbox(Words.of("evidence-ui.title.supplied"));
    private final OutletBox outlet;
    private final TextField publisher = new TextField();
    private final TextField published = new TextField();
    private final Select<SourceType> type = new Select<>();
    private final Div offers = Parts.div("tm-source-offers");
    private final Div typed = Parts.div("tm-source-typed");
    private final Div shown = Parts.div("tm-source-known");
    private @Nullable SourceSheet known;
    private Runnable found = () -> {};

    SourceFields(EvidenceHouse house, FieldRows rows) {
        this.house = house;
        this.outlet = new OutletBox(house.outlets());
        addClassName("tm-evidence-part");
        H3 heading = new H3(Words.of("evidence-ui.source"));
        heading.addClassName("tm-caps");
        url.setPlaceholder(Words.of("evidence-ui.url.like"));
        url.setClearButtonVisible(true);
        typing = Typing.in(url, QUIET_MS, this::look);
        title.addClassName("tm-written");
        published.setPlaceholder(Words.of("evidence-ui.published.like"));
        publisher.setPlaceholder(Words.of("evidence-ui.publisher.like"));
        type.setItems(SourceType.values());
        type.setItemLabelGenerator(EvidenceWords::of);
        type.setValue(SourceType.NEWS_MEDIA);
        type.addValueChangeListener(change -> Drafts.told(
                type, change.getValue() == null ? "" : change.getValue().name()));
        Drafts.told(supplied, "");
        supplied.addValueChangeListener(change -> Drafts.told(supplied, change.getValue() ? "yes" : ""));
        typed.add(
                rows.add("title", new FieldRow(Words.of("evidence-ui.title"), title).below(supplied)),
                rows.add("outlet", new FieldRow(Words.of("evidence-ui.outlet"), outlet)),
                rows.add("publisher", new FieldRow(Words.of("evidence-ui.publisher"), publisher)),
                rows.add("published", new FieldRow(Words.of("evidence-ui.published"), published)),
                rows.add("type", new FieldRow(Words.of("evidence-ui.type"), type)));
        add(
                Parts.div("tm-section-head", heading),
                rows.add("url", new FieldRow(Words.of("evidence-ui.url"), url).below(offers)),
                shown,
                typed);
        offers.setVisible(false);
        shown.setVisible(false);
    }

    /** Called when a known source has been found and nothing is left to be typed about it. */
    void onFound(Runnable listener) {
        this.found = listener;
    }

    /** Called when the outlet's grade may be another. */
    void onOutlet(java.util.function.Consumer<Reliability> listener) {
        outlet.addValueChangeListener(
                change -> listener.accept(outlet.known().map(OutletSheet::grade).orElse(Reliability.F)));
    }

    Optional<SourceSheet> known() {
        return Optional.ofNullable(known);
    }

    NewSource source() {
        return new NewSource(
                typing.words().strip(),
                title.getValue(),
                supplied.getValue(),
                outlet.name(),
                publisher.getValue(),
                published.getValue().strip(),
                Optional.ofNullable(type.getValue()).orElse(SourceType.OTHER));
    }

    private void look() {
        String text = typing.words().strip();
        Optional<WebAddress> address = WebAddress.parse(text);
        show(address.flatMap(each -> house.sources().at(each.value())).orElse(null));
        offers.removeAll();
        if (address.isPresent() && known == null) {
            guess(address.get());
        } else if (address.isEmpty() && text.length() >= OFFER_FROM && !text.contains("://")) {
            house.sources().offers(text).forEach(source -> offers.add(offer(source)));
        }
        offers.setVisible(offers.getComponentCount() > 0);
        if (known != null) {
            found.run();
        }
    }

    private void guess(WebAddress address) {
        Optional<OutletSheet> guessed = OutletBox.known(house.outlets(), address.host());
        outlet.setPlaceholder(Words.of("evidence-ui.outlet.guessed", address.host()));
        if (outlet.name().isEmpty()) {
            guessed.ifPresent(each -> outlet.setValue(each.name()));
        }
    }

    private NativeButton offer(SourceSheet source) {
        Span who = new Span(source.publisherShown());
        who.addClassName("tm-muted");
        NativeButton button = new NativeButton();
        button.add(new Span(SourceLine.title(source)), who);
        button.addClassName("tm-source-offer");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            show(source);
            offers.setVisible(false);
            found.run();
        });
        return button;
    }

    private void show(@Nullable SourceSheet source) {
        known = source;
        shown.removeAll();
        shown.setVisible(source != null);
        typed.setVisible(source == null);
        if (source != null) {
            Span used = new Span(Words.of("evidence-ui.used-by", house.sources().usedBy(source.id())));
            used.addClassName("tm-muted");
            shown.add(
                    SourceLine.link(source),
                    SourceLine.where(source, house.times().mine().locale()),
                    Parts.div("tm-note", Parts.icon("info"), new Span(Words.of("evidence-ui.known")), used));
        }
    }

    void keepIn(Drafts drafts) {
        drafts.keep("url", url);
        drafts.keep("title", title);
        drafts.keep("supplied", supplied);
        drafts.keep("outlet", outlet);
        drafts.keep("publisher", publisher);
        drafts.keep("published", published);
        drafts.keep("type", type);
    }

    void restore(Map<String, String> values) {
        title.setValue(values.getOrDefault("title", ""));
        supplied.setValue("yes".equals(values.get("supplied")));
        outlet.setValue(values.getOrDefault("outlet", ""));
        publisher.setValue(values.getOrDefault("publisher", ""));
        published.setValue(values.getOrDefault("published", ""));
        for (SourceType each : SourceType.values()) {
            if (each.name().equals(values.get("type"))) {
                type.setValue(each);
            }
        }
        url.setValue(values.getOrDefault("url", ""));
    }
}
