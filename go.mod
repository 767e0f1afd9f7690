module github.com/tarifario/tarifario

go 1.26.0

require (
	github.com/goccy/go-json v0.11.2
	github.com/maxence-charriere/go-app/v10 v10.1.11
	github.com/shopspring/decimal v1.6.0
)
