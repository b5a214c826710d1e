package org.tickmark.history.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes against the examples that C2SP and the Go reference implementation publish. */
class SignedNoteTest {

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String OTHER_LINE =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void the_published_key_makes_the_published_note() {
        assertThat(SigningKey.parse(SECRET).sign(TEXT)).isEqualTo(TEXT + "\n" + LINE);
        assertThat(SigningKey.parse(SECRET).verifier()).hasToString(KEY);
        assertThat(SigningKey.parse(SECRET).written()).isEqualTo(SECRET);
    }

    @Test
    void the_published_notes_are_found_signed() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + OTHER_LINE + LINE).orElseThrow();
        assertThat(note.isSignedBy(VerifierKey.parse(KEY))).isTrue();
        assertThat(note.isSignedBy(
                        VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop")))
                .isTrue();

        SignedNote c2sp = SignedNote.parse(
                        "This is an example message.\n\n— example.com/foo"
                                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
                .orElseThrow();
        assertThat(c2sp.isSignedBy(
                        VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")))
                .isTrue();
    }

    @Test
    void another_text_or_another_key_is_not_signed() {
        VerifierKey key = VerifierKey.parse(KEY);
        assertThat(SignedNote.parse(TEXT.replace("answer", "amswer") + "\n" + LINE)
                        .orElseThrow()
                        .isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(TEXT + "\n" + OTHER_LINE).orElseThrow().isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(SigningKey.make("PeterNeumann").sign(TEXT))
                        .orElseThrow()
                        .isSignedBy(key))
                .isFalse();
    }

    @Test
    void what_is_no_note_is_none() {
        assertThat(SignedNote.parse(TEXT)).isEmpty();
        assertThat(SignedNote.parse(TEXT + "\n")).isEmpty();
        assertThat(SignedNote.parse(TEXT + "\nsigned: me\n")).isEmpty();
        assertThat(SignedNote.parse("a\tb\n\n" + LINE)).isEmpty();
        assertThatThrownBy(() -> VerifierKey.parse(KEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.parse(SECRET.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.make("two words")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_published_checkpoint_is_read_and_written() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        TreeHead head = TreeHead.parse(text).orElseThrow();
        assertThat(head.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(head.size()).isEqualTo(20852163);
        assertThat(HexFormat.of().formatHex(head.root())).startsWith("0ac5186a91863e8e1d90c808014aa89b");
        assertThat(head.text()).isEqualTo(text);
    }

    @Test
    void what_is_no_checkpoint_is_none() {
        String root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
        for (String text :
                List.of("o\n07\n" + root + "\n", "o\n7\nAAAA\n", "o\n7\n", "o\n-7\n" + root + "\n", "o\n7\n" + root)) {
            assertThat(TreeHead.parse(text)).as(text).isEmpty();
        }
        assertThat(TreeHead.parse("o\n7\n" + root + "\nmore\n").orElseThrow().extensions())
                .containsExactly("more");
    }
}
