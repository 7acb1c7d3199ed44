import re

import pytest

from scripts.publish import active, joined

PAGE = """<body><script src="../assets/a.js" type="module"></script>
  <script type="module" src="../assets/run/layer.js"></script>
<script src="../assets/plain.js" defer></script></body>"""
FILES = {
    "part/index.html": PAGE,
    "assets/a.js": 'import {\n  b as c,\n  N,\n} from "./run/b.js";\n'
    "const own = 1;\nglobalThis.said = [`a ${c()} ${N}`];\n",
    "assets/run/b.js": "export const N = 2;\nexport function b() {\n"
    "  return new URL('x', import.meta.url).pathname.split('/').at(-2);\n}\n",
    "assets/run/layer.js": 'import { b } from "./b.js";\n'
    "said.push(`layer ${b()}`);\n"
    'import("./figure.js").then(({ Figure }) => said.push(new Figure().name));\n',
    "assets/run/figure.js": 'export class Figure {\n  name = "figure";\n}\n',
}


@pytest.fixture
def site(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_page_loads_one_script_and_what_is_no_module(site):
    name = joined.write(site)
    page = (site / "part/index.html").read_text()
    assert page.count("<script") == 2
    assert f'<script src="../{name}" type="module"></script>' in page
    assert 'src="../assets/plain.js" defer' in page
    assert active.SCRIPTS.fullmatch(name)


def test_each_module_is_in_it_once(site):
    text = (site / joined.write(site)).read_text()
    assert [
        text.count(f'"{name}": ($own) =>') for name in ("a.js", "run/b.js")
    ] == [
        1,
        1,
    ]
    assert re.findall(r"^start\(.*$", text, re.MULTILINE) == [
        'start("a.js");',
        'start("run/layer.js");',
    ]


@pytest.mark.parametrize(
    "line",
    [
        "export default 1;",
        'import b from "./b.js";',
        'import "./b.js";',
        "export { b };",
        'export * from "./b.js";',
    ],
)
def test_what_is_written_otherwise_is_refused_with_its_name(line):
    with pytest.raises(
        joined.CannotJoinError, match=r"a\.js: .* cannot be joined"
    ):
        joined.wrap("a.js", f"const b = 1;\n{line}\n")


def test_a_site_without_modules_stays_as_it_is(tmp_path):
    (tmp_path / "index.html").write_text("<p>")
    assert joined.write(tmp_path) == ""
