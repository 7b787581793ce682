"""Where the weights of a shipped graph belong."""
import pytest

from hearsay_training.shipped import module_of

PARAMETERS = {"lemma.1.weight", "tree.dep.weight", "roles.layer.qkv.weight", "relate.out.4.weight", "upos.weight"}


@pytest.mark.parametrize(
    "node,module",
    [
        ("/lemma/lemma.1/MatMul_quant", "lemma.1"),
        ("/dep/MatMul_quant", "tree.dep"),
        ("/roles/layer/qkv/MatMul_quant", "roles.layer.qkv"),
        ("/relate/out/out.4/Gemm_MatMul_quant", "relate.out.4"),
        ("/upos/MatMul_quant", "upos"),
    ],
)
def test_nodes_name_their_modules(node, module):
    assert module_of(node, PARAMETERS) == module
