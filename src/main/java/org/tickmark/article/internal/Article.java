package org.tickmark.article.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.NewArticle;

/** An article's own row; never its text. */
@Entity
@Table(name = "article")
@DynamicUpdate
public class Article {

    @Id
    private UUID id;

    private String title;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String sourceUrl;
    private @Nullable String published;
    private String language;
    private @Nullable Instant deadline;
    private int reviewsAsked;
    private String state = "OPEN";
    private String createdBy;
    private Instant createdAt;

    @Version
    private @Nullable Integer lockVersion;

    /** For JPA, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** An open one, of fields that are checked. */
    public Article(UUID id, NewArticle checked, String createdBy, Instant createdAt) {
        this.id = id;
        this.title = checked.title();
        this.author = checked.author();
        this.publisher = checked.publisher();
        this.sourceUrl = checked.sourceUrl();
        this.published = checked.published();
        this.language = checked.language();
        this.deadline = checked.deadline();
        this.reviewsAsked = checked.reviewsAsked();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public void title(String value) {
        this.title = value;
    }

    public @Nullable String author() {
        return author;
    }

    public void author(@Nullable String value) {
        this.author = value;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public void publisher(@Nullable String value) {
        this.publisher = value;
    }

    public @Nullable String sourceUrl() {
        return sourceUrl;
    }

    public void sourceUrl(@Nullable String value) {
        this.sourceUrl = value;
    }

    public @Nullable String published() {
        return published;
    }

    public void published(@Nullable String value) {
        this.published = value;
    }

    public String language() {
        return language;
    }

    public void language(String value) {
        this.language = value;
    }

    public @Nullable Instant deadline() {
        return deadline;
    }

    public void deadline(@Nullable Instant value) {
        this.deadline = value;
    }

    public int reviewsAsked() {
        return reviewsAsked;
    }

    public void reviewsAsked(int value) {
        this.reviewsAsked = value;
    }

    /** {@code OPEN} or {@code CLOSED}. */
    public String state() {
        return state;
    }

    public void state(String value) {
        this.state = value;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
