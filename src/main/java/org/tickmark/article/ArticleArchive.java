package org.tickmark.article;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.storage.Sha256;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ArticleArchive {

    /** The article; its texts are to be had by {@link Articles#text}, its originals by {@link Articles#original}. */
    public ArticleRecord read(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** Whether there is such an article, open to the person or not. */
    public boolean exists(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts an article back, ids and times and all. Everyone whom it names must be there already. Records nothing in
     * history: the archive brings its own.
     *
     * @param bytes gives the bytes for a hash, texts and originals alike
     * @throws org.tickmark.refusal.BadInput when the record contradicts itself, its texts or this house
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleRecord article, Function<Sha256, byte[]> bytes) {
        throw new UnsupportedOperationException();
    }
}
