package org.tickmark.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/**
 * The library of sources, which all articles share. A source is known again by its address: scheme, host, port, path
 * and query as they are normalised, without tracking parameters and fragment. What is done here stands in the
 * library's history.
 */
@Service
@MayCall
@Transactional(readOnly = true)
public class Sources {

    /** One source. @throws org.tickmark.refusal.NotFound when there is none */
    public SourceSheet sheet(SourceId source) {
        throw new UnsupportedOperationException();
    }

    /** The source that has this address already; empty when none has, or when it is no http(s) address. */
    public Optional<SourceSheet> at(String typedUrl) {
        throw new UnsupportedOperationException();
    }

    /**
     * Known sources for what was typed, at most eight: the one at this address, else those whose title or address
     * holds the text. A source that only closed articles use is offered only to those who see one of them, or made it.
     */
    public List<SourceSheet> offers(String typed) {
        throw new UnsupportedOperationException();
    }

    /** How many claims that the person may see have a link to it. */
    public int usedBy(SourceId source) {
        throw new UnsupportedOperationException();
    }

    /** The title, 1 to 500 characters; a title that a person sets is no longer shown in brackets unless supplied. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void title(SourceId source, Change<String> change, boolean supplied) {
        throw new UnsupportedOperationException();
    }

    /** The outlet by name, known or new; {@code ""}: none. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void outlet(SourceId source, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** As printed; {@code ""}: the outlet's name. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void publisher(SourceId source, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** Year, month or day; {@code ""}: not known. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void published(SourceId source, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** What it is. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void type(SourceId source, Change<SourceType> change) {
        throw new UnsupportedOperationException();
    }
}
