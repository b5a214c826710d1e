package org.tickmark.report;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.tickmark.history.VerifyingHistory;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.report.internal.VerifyingArticle;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.Sha256;

/** Looks through everything that the house keeps: history, references, bytes. */
@Service
@MayCall(Role.ADMIN)
public class Verifying {

    private final VerifyingHistory history;
    private final VerifyingArticle verifyingArticle;
    private final Access access;
    private final Blobs blobs;

    Verifying(VerifyingHistory history, VerifyingArticle verifyingArticle, Access access, Blobs blobs) {
        this.history = history;
        this.verifyingArticle = verifyingArticle;
        this.access = access;
        this.blobs = blobs;
    }

    /**
     * Tells of every fault.
     *
     * @param checkpoints notes that left the house earlier
     * @throws IllegalArgumentException when one of them is no checkpoint
     */
    public void verify(List<String> checkpoints, Consumer<Fault> faults) {
        history.verify(checkpoints, fault -> faults.accept(new Fault(fault.kind(), fault.where())));
        for (ArticleId article : access.everyArticle()) {
            try {
                verifyingArticle.verify(article, faults);
            } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
                // A row holds what the house never writes: no person's key, no status of that name.
                faults.accept(new Fault("article", article.toString()));
            }
        }
        for (Sha256 hash : blobs.all()) {
            if (blobs.read(hash).isEmpty()) {
                faults.accept(new Fault("blob", hash.hex()));
            }
        }
    }
}
