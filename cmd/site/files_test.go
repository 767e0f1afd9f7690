package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// keeping has the page keep the files it hands to the browser, by the name under which they would be saved.
const keeping = `window.files = {}; window.addresses = {};
	const make = URL.createObjectURL;
	URL.createObjectURL = (blob) => { const address = make.call(URL, blob); addresses[address] = blob; return address };
	const click = HTMLAnchorElement.prototype.click;
	HTMLAnchorElement.prototype.click = function () { files[this.download] = addresses[this.href]; return click.call(this) };`

// kept is the text of a file and its type, as handed over by the button that stands at a place.
func kept(p *browser.Page, button int, name string) (text, kind string) {
	p.Click(fmt.Sprintf(`.handover .actions + .said ~ .actions button:nth-child(%d)`, button))
	p.WaitFor(fmt.Sprintf(`files[%q]`, name))
	p.WaitFor(fmt.Sprintf(`document.querySelector(".handover [role=status]").textContent.includes(%q)`, name))
	// text() would take the mark in front away.
	text = browser.Eval[string](p, fmt.Sprintf(`files[%q].arrayBuffer().then((b) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(b))`, name))
	return text, browser.Eval[string](p, fmt.Sprintf(`files[%q].type`, name))
}

// The files say what the page says, and what the command says of the same plan.
func TestFiles(t *testing.T) {
	t.Parallel()
	command := filepath.Join(t.TempDir(), "tarifario")
	if out, err := exec.Command("go", "build", "-o", command, "github.com/tarifario/tarifario/cmd/tarifario").CombinedOutput(); err != nil {
		t.Fatalf("build the command: %v\n%s", err, out)
	}
	p := planned(t, "/pt/", keeping)
	enter(p, "currency", "BRL")
	enter(p, "authentication", "760000")
	p.WaitFor(`decodeURIComponent(document.querySelector(".handover a").href).includes("&auth=760000")`)

	plan, kind := kept(p, 3, "tarifario-2026-10-01-BRL-plan.json")
	if kind != "application/json" {
		t.Errorf("the plan is of type %q", kind)
	}
	bill, _ := kept(p, 4, "tarifario-2026-10-01-BRL-bill.json")
	cmd := exec.Command(command, "price", "--json", "-")
	cmd.Stdin = strings.NewReader(plan)
	want, err := cmd.Output()
	if err != nil || bill != string(want) {
		t.Errorf("the bill of the page is\n%s\nand that of the command\n%s\n(%v)", bill, want, err)
	}
	var lines struct {
		Lines []struct{ Block, Market, Category, Rule, Rate, Amount string }
	}
	if err := json.Unmarshal(want, &lines); err != nil {
		t.Fatal(err)
	}

	machine, kind := kept(p, 2, "tarifario-2026-10-01-BRL-lines.csv")
	if kind != "text/csv;charset=utf-8" || !strings.HasPrefix(machine, "month,market,") {
		t.Errorf("the lines are of type %q:\n%s", kind, machine)
	}
	rows := readCSV(t, machine, ',')
	sheet, _ := kept(p, 1, "tarifario-2026-10-01-BRL.csv")
	sheet, marked := strings.CutPrefix(sheet, "\uFEFF")
	if !marked {
		t.Error("nothing tells a spreadsheet that the file is UTF-8")
	}
	words := readCSV(t, sheet, ';')
	if len(rows) != len(lines.Lines)+1 || len(words) != len(rows) || len(rows) < 4 {
		t.Fatalf("%d lines of the command, %d and %d rows", len(lines.Lines), len(rows)-1, len(words)-1)
	}
	for i, l := range lines.Lines {
		row := rows[i+1]
		if row[1] != l.Market || row[2] != l.Category || row[4] != l.Rule || row[11] != l.Rate || row[13] != l.Amount {
			t.Errorf("row %d is %q, want %+v", i+1, row, l)
		}
		if words[i+1][13] != strings.Replace(l.Amount, ".", ",", 1) {
			t.Errorf("row %d of the sheet is %q, want the amount %s", i+1, words[i+1], l.Amount)
		}
	}
}

func readCSV(t *testing.T, text string, comma rune) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return rows
}
