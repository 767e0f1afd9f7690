package app

// trafficWords are the sentences about how traffic is told.
type trafficWords interface {
	ChatsPer(per string) string
	ChatsADay(day, month string) string
	Entry(entry string) string
	Split(split string) string
	SplitChanged(split string) string
	SharesMissing(sum, left string) string
	SharesOver(sum, over string) string
	ShareRest(left string) string
	LocaleLabel() string
}

func (*spanish) ChatsPer(per string) string {
	if per == perDay {
		return "al día"
	}
	return "al mes"
}
func (*spanish) ChatsADay(day, month string) string { return day + " al día = " + month + " al mes." }
func (*spanish) Entry(entry string) string {
	if entry == entryPage {
		return "botón"
	}
	return "anuncio"
}
func (*spanish) Split(split string) string {
	if split == splitShares {
		return "Los mismos para todos, repartidos por porcentaje"
	}
	return "Cada país, los suyos"
}
func (*spanish) SplitChanged(split string) string {
	if split == splitShares {
		return "Ahora hay un solo total, repartido entre los países."
	}
	return "Ahora cada país tiene sus propios mensajes."
}
func (*spanish) SharesMissing(sum, left string) string {
	return "Las partes suman " + sum + ": falta " + left + "."
}
func (*spanish) SharesOver(sum, over string) string {
	return "Las partes suman " + sum + ": sobra " + over + "."
}
func (*spanish) ShareRest(left string) string {
	return "Repartir " + left + " entre los países sin parte"
}
func (*spanish) LocaleLabel() string { return "Cómo se escriben los números" }

func (*portuguese) ChatsPer(per string) string {
	if per == perDay {
		return "por dia"
	}
	return "por mês"
}
func (*portuguese) ChatsADay(day, month string) string {
	return day + " por dia = " + month + " por mês."
}
func (*portuguese) Entry(entry string) string {
	if entry == entryPage {
		return "botão"
	}
	return "anúncio"
}
func (*portuguese) Split(split string) string {
	if split == splitShares {
		return "Um total para todos, dividido por porcentagem"
	}
	return "Cada país com as suas"
}
func (*portuguese) SplitChanged(split string) string {
	if split == splitShares {
		return "Agora há um só total, dividido entre os países."
	}
	return "Agora cada país tem suas próprias mensagens."
}
func (*portuguese) SharesMissing(sum, left string) string {
	return "As partes somam " + sum + ": falta " + left + "."
}
func (*portuguese) SharesOver(sum, over string) string {
	return "As partes somam " + sum + ": sobra " + over + "."
}
func (*portuguese) ShareRest(left string) string {
	return "Dividir " + left + " entre os países sem parte"
}
func (*portuguese) LocaleLabel() string { return "Como os números são escritos" }

func (*english) ChatsPer(per string) string {
	if per == perDay {
		return "a day"
	}
	return "a month"
}
func (*english) ChatsADay(day, month string) string { return day + " a day = " + month + " a month." }
func (*english) Entry(entry string) string {
	if entry == entryPage {
		return "button"
	}
	return "ad"
}
func (*english) Split(split string) string {
	if split == splitShares {
		return "One total for all, split by percentage"
	}
	return "Each country has its own"
}
func (*english) SplitChanged(split string) string {
	if split == splitShares {
		return "There is now one total, split among the countries."
	}
	return "Each country now has its own messages."
}
func (*english) SharesMissing(sum, left string) string {
	return "The shares add up to " + sum + ": " + left + " is missing."
}
func (*english) SharesOver(sum, over string) string {
	return "The shares add up to " + sum + ": " + over + " too much."
}
func (*english) ShareRest(left string) string {
	return "Divide " + left + " among the countries without a share"
}
func (*english) LocaleLabel() string { return "How numbers are written" }
