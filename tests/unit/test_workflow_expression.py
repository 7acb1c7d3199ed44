"""What stands between `${{` and `}}`."""

import pytest

from scripts.workflow.expression import ExpressionError, fill, holds, value

CONTEXT = {
    "github": {"event_name": "push", "event": {"before": "abc"}},
    "status": {
        "success": True,
        "failure": False,
        "always": True,
        "cancelled": False,
    },
}


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("'it''s'", "it's"),
        ("github.event.pull_request.base.sha || github.event.before", "abc"),
        ("github.event_name == 'PUSH' && 3", 3),
        ("!(success() && failure())", True),
        ("github.none", None),
        ("true != false", True),
    ],
)
def test_an_expression_has_its_worth(text, worth):
    assert value(text, CONTEXT) == worth


@pytest.mark.parametrize(
    "text", ["", "(true", "1 2", "github[0]", "format('{0}')", "== 1"]
)
def test_what_is_not_understood_is_refused(text):
    with pytest.raises(ExpressionError):
        value(text, CONTEXT)


def test_a_condition_without_a_status_asks_for_success():
    failed = {**CONTEXT, "status": {**CONTEXT["status"], "success": False}}
    assert holds("github.event_name == 'push'", CONTEXT)
    assert not holds("github.event_name == 'push'", failed)
    assert holds("${{ always() }}", failed)
    assert not holds(None, failed)


def test_values_stand_in_their_places():
    text = "${{ github.event.before }}/${{ github.none }}/${{ true }}"
    assert fill(text, CONTEXT) == "abc//true"
