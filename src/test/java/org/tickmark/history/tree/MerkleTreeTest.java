package org.tickmark.history.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree against the vectors of the reference implementation of Certificate Transparency, and against itself. */
class MerkleTreeTest {

    /** Entries and roots of the reference implementation's own test, which RFC 6962 and 9162 share. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String entry = i < ENTRIES.size() ? ENTRIES.get(i) : Integer.toHexString(0x1000 + i);
            leaves.add(MerkleHash.leaf(HexFormat.of().parseHex(entry)));
        }
        return leaves;
    }

    /** Subtrees computed straight from the leaves, without the code under test. */
    private static MerkleTree tree(List<byte[]> leaves) {
        return new MerkleTree(
                new Nodes() {
                    @Override
                    public byte[] node(int level, long position) {
                        return level == 0
                                ? leaves.get((int) position)
                                : MerkleHash.node(node(level - 1, 2 * position), node(level - 1, 2 * position + 1));
                    }
                },
                leaves.size());
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void roots_are_those_of_the_reference(int size) {
        assertThat(HexFormat.of().formatHex(tree(leaves(size)).root())).isEqualTo(ROOTS.get(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void the_edge_alone_tells_the_same_root(int size) {
        Frontier frontier = new Frontier();
        leaves(size).forEach(frontier::add);
        assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(ROOTS.get(size));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 0, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "8, 5, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "3, 2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "5, 1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    })
    void paths_are_those_of_the_reference(int size, int index, String path) {
        List<byte[]> leaves = leaves(size);
        MerkleTree tree = tree(leaves);
        assertThat(hex(tree.inclusion(index))).containsExactly(path.split(" "));
        assertThat(ProofCheck.includes(index, size, leaves.get(index), tree.inclusion(index), tree.root()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    })
    void consistency_is_that_of_the_reference(int older, int size, String proof) {
        MerkleTree tree = tree(leaves(size));
        assertThat(hex(tree.consistency(older))).containsExactly(proof.split(" "));
    }

    @Test
    void every_leaf_of_every_tree_is_shown_and_no_other() {
        for (int size = 1; size <= 33; size++) {
            List<byte[]> leaves = leaves(size);
            MerkleTree tree = tree(leaves);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.inclusion(index);
                assertThat(ProofCheck.includes(index, size, leaves.get(index), path, tree.root()))
                        .isTrue();
                assertThat(ProofCheck.includes(index, size, leaves.get((index + 1) % size), path, tree.root()))
                        .isEqualTo(size == 1);
                assertThat(ProofCheck.includes((index + 1) % size, size, leaves.get(index), path, tree.root()))
                        .isEqualTo(size == 1);
                assertNotWithOneChange(index, size, leaves, path, tree.root());
            }
            assertThat(ProofCheck.includes(size, size, leaves.getFirst(), List.of(), tree.root()))
                    .isFalse();
        }
    }

    private static void assertNotWithOneChange(
            int index, int size, List<byte[]> leaves, List<byte[]> path, byte[] root) {
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> changed = new ArrayList<>(path);
            changed.set(i, path.get(i).clone());
            changed.get(i)[i % MerkleHash.LENGTH] ^= 1;
            assertThat(ProofCheck.includes(index, size, leaves.get(index), changed, root))
                    .isFalse();
            changed.remove(i);
            assertThat(ProofCheck.includes(index, size, leaves.get(index), changed, root))
                    .isFalse();
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(ProofCheck.includes(index, size, leaves.get(index), longer, root))
                .isFalse();
    }

    @Test
    void every_tree_continues_every_smaller_one_and_no_other() {
        for (int size = 1; size <= 33; size++) {
            MerkleTree tree = tree(leaves(size));
            for (int older = 1; older <= size; older++) {
                byte[] olderRoot = tree(leaves(older)).root();
                List<byte[]> proof = tree.consistency(older);
                assertThat(ProofCheck.continues(older, olderRoot, size, tree.root(), proof))
                        .isTrue();
                byte[] other = olderRoot.clone();
                other[0] ^= 1;
                assertThat(ProofCheck.continues(older, other, size, tree.root(), proof))
                        .isFalse();
                if (older < size) {
                    assertThat(ProofCheck.continues(older, olderRoot, size, olderRoot, proof))
                            .isFalse();
                    assertThat(ProofCheck.continues(older, olderRoot, size, tree.root(), List.of()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_tree_goes_on_from_its_edge() {
        List<byte[]> leaves = leaves(21);
        for (int size = 0; size <= 20; size++) {
            List<byte[]> first = leaves.subList(0, size);
            Frontier frontier = Frontier.of(
                    (level, position) -> tree(first.subList((int) (position << level), (int) ((position + 1) << level)))
                            .root(),
                    size);
            assertThat(frontier.root()).isEqualTo(tree(first).root());
            frontier.add(leaves.get(size));
            assertThat(frontier.root())
                    .isEqualTo(tree(leaves.subList(0, size + 1)).root());
        }
    }

    @Test
    void what_is_not_there_is_not_shown() {
        MerkleTree tree = tree(leaves(3));
        assertThatThrownBy(() -> tree.inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
