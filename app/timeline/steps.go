package timeline

import (
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// EncodeSteps writes steps as the value of a fragment, not yet escaped: what stands in key s of EncodeFragment.
func EncodeSteps(steps []pricing.Step) string {
	texts := make([]string, len(steps))
	for i := range steps {
		texts[i] = stepText(steps[i])
	}
	return strings.Join(texts, stepSeparator)
}

// DecodeSteps reads what EncodeSteps has written. A step that makes no sense, and all beyond MaxSteps, are left out and
// reported.
func DecodeSteps(text string) ([]pricing.Step, []Problem) {
	d := fragmentReader{values: map[string]string{keySteps: text}}
	return d.steps(), d.problems
}
