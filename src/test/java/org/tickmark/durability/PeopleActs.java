package org.tickmark.durability;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.identity.NewToken;
import org.tickmark.identity.OneTimeLink;
import org.tickmark.identity.People;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.identity.Role;
import org.tickmark.identity.Tokens;
import org.tickmark.identity.UsingLinks;
import org.tickmark.testing.As;

/** All that happens to a person, from the invitation to the end. */
@Component
class PeopleActs {

    private static final String PASSWORD = "a long enough password";

    private final People people;
    private final UsingLinks links;
    private final Profiles profiles;
    private final Tokens tokens;

    PeopleActs(People people, UsingLinks links, Profiles profiles, Tokens tokens) {
        this.people = people;
        this.links = links;
        this.profiles = profiles;
        this.tokens = tokens;
    }

    void tell(Story story, Cast cast) {
        PersonKey admin = cast.admin();
        PersonKey who = new PersonKey("p" + UUID.randomUUID());
        OneTimeLink invitation = story.act(
                "identity.People.invite",
                admin,
                () -> people.invite(who.value(), "Ada Byrne", "Checker", Role.CHECKER));
        use(story, cast, invitation);
        story.act("identity.People.rename", admin, () -> people.rename(who, "Ada B."));
        story.act("identity.People.title", admin, () -> people.title(who, "Fact checker"));
        profile(story, who);
        OneTimeLink reset = story.act("identity.People.resetLink", admin, () -> people.resetLink(who));
        use(story, cast, reset);
        story.act("identity.People.role", admin, () -> people.role(who, Role.EDITOR));
        story.act("identity.People.handOver", admin, () -> people.handOver(cast.checker(), who));
        story.act("identity.People.deactivate", admin, () -> people.deactivate(who, Optional.empty()));
        story.act("identity.People.reactivate", admin, () -> Optional.ofNullable(people.reactivate(who)));
    }

    private void use(Story story, Cast cast, OneTimeLink link) {
        String secret = link.address().substring(link.address().indexOf('=') + 1);
        story.act(
                "identity.UsingLinks.use",
                cast.admin(),
                () -> links.use(secret, "Ada Byrne", PASSWORD, ZoneId.of("Europe/Dublin")));
    }

    private void profile(Story story, PersonKey who) {
        story.act("identity.Profiles.rename", who, () -> profiles.rename("Ada"));
        story.act("identity.Profiles.zone", who, () -> profiles.zone(ZoneId.of("Asia/Tokyo")));
        story.act("identity.Profiles.appearance", who, () -> profiles.appearance(Profile.Appearance.DARK));
        story.act("identity.Profiles.language", who, () -> profiles.language(Locale.GERMAN));
        story.act("identity.Profiles.keys", who, () -> profiles.keys(false));
        story.act("identity.Profiles.password", who, () -> profiles.password(PASSWORD, PASSWORD + "!"));
        NewToken token = story.act("identity.Tokens.make", who, () -> tokens.make("Script", Duration.ofDays(1)));
        story.act(
                "identity.Tokens.revoke", who, () -> tokens.revoke(token.sheet().id()));
        As.nobody();
    }
}
