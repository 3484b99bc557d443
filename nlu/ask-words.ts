/** How a request begins in each language: a wish, a question word, or a verb that tells us to do something. */
const wishes: Record<string, string> = {
  en: "(?:i|we)(?:'d|'m|'ve| would| am| have| do)?(?: also| really| just| only| still| now)? (?:want|need|wanna|like|love|wish|prefer|looking|look for|have to|got to|must|trying|try)|(?:id|im|i am) (?:like|looking|trying)|(?:need|want|looking|wanna)",
  de: '(?:ich|wir|i|mir) (?:mochten?|mocht|moechten?|mecht|wett|will|wollen|wollten?|wurden?|wurd|brauchen?|brauch|brauchten?|braucht|hatten?|hatt|suchen?|such|muss|mussen|musste|bin auf der suche|interessiere)|(?:mochte?|will|wollte|brauche?|braucht|suche?|hatte? (?:gerne?|lieber)|hatt gern|wurde gern|bin auf der suche)',
  fr: "(?:je|nous|on|tu) (?:veux|veut|voudrais|voudrait|voudrions|souhaite|souhaiterais|souhaitons|desire|desirerais|cherche|recherche|cherchons|dois|doit|voulons|aimerions|prefere|prefererais|prends)|j'(?:aimerais|ai besoin|aurais besoin|aurais voulu|ai envie|en veux|en voudrais)|jveux|jvoudrais|jvoudrai|jcherche|j veux|jaimerais|il (?:me|nous) (?:faut|faudrait)|il faut|il faudrait|faut que|faudrait|besoin|(?:voudrais|aimerais|cherche|recherche)",
  es: '(?:yo |nosotros )?(?:solo |tambien |ya )?(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|necesitaria|ocupo|deseo|prefiero|me gustaria|me encantaria|nos gustaria|me hace falta|me interesa|(?:ando |estoy )?buscando|busco|buscamos|queria|tengo que|me llevo|vamos a)',
  pt: '(?:eu )?(?<!nao )(?:quero|queria|queriamos|gostaria|gostava|preciso|precisava|procuro|pretendo|desejo|to atras|estou a procura)',
  it: '(?:io )?(?:voglio|vorrei|vogliamo|vorremmo|volevo|devo|dovrei|desidero|desidererei|gradirei|cerco|cercavo|sto cercando|mi serv(?:e|ono)|mi servirebbe(?:ro)?|mi occorr(?:e|ono)|ho bisogno|avrei bisogno|preferisco|preferirei|mi piacerebbe|mi interessa)',
}
const questions: Record<string, string> = {
  en: 'can|could|would|will|where|wheres|what|whats|when|whens|how|hows|who|which|why|do|does|did|is|are|was|have you|has|shall|should|any chance|is there|are there',
  de: 'konnen|kannst|konnt|konnts|kann|konnten?|konntest|konntet|wo|wohin|was|wann|wie|wer|wem|wen|welche[rsnm]?|warum|wieso|weshalb|ist|sind|hast|haben sie|habt|habts|hat|gibt|gibts|gabe es|geht es|geht das|gehts|wieviel|darf|durfen|wird|werden|wurden sie|wurdest du|bis wann|ab wann|seit wann|womit|wozu|wofur|woraus|fuhrt|fuhren sie|verkauft|verkaufen sie|liefert|liefern sie|lasst sich|kennst|waren sie so|ware es',
  fr: "peux|peut|peut-on|pouvez|pourriez|pourrais|pourrait|puis|puis-je|ou|que|quoi|quel|quelle|quels|quelles|lequel|laquelle|quand|comment|cmt|combien|cmb|qui|pourquoi|pk|est-ce|esce|esque|est|sont|avez|as-tu|t'as|tu as|tu peux|vous avez|vous pouvez|vous faites|faites-vous|auriez|aurais|ai-je|dois-je|faut-il|y a|ya|y'a|y a-t-il|il y a|c'est (?:quoi|combien|ou|quand|qui|possible)|c (?:quoi|koi|combien|ou|quand|possible)|koi|kel|kelle|kan|possible d|possible de|a (?:combien|quelle|quel)|en quel|en quelle|de quel|de quelle|jusqu'a|depuis quand|on peut|je peux|qu'est",
  es: '(?:me |se |lo |la |nos )?(?:puedes|puede|pueden|podes|podeis|podrias?|podrian|puedo|podemos|podria)|me (?:dices|das|pasas|ayudas|ayuda|recomiendas|avisas)|a?donde|que|cuando|como|cuant[oa]s?|cual|cuales|quienes|quien|por que|(?:de|en|a|con|para|desde|hasta) (?:que|cual|cuando|cuanto|donde|quien)|tienen|tienes|tenes|teneis|tendran?|venden|vendes|hay|es|son|sirve|sirven|aceptan|hacen|envian|es posible',
  pt: 'pode|podes|poderia|onde|que|quando|como|quanto|quanta|quantos|qual|quais|quem|por que|porque|tem|ha|posso|cade|sera|podem|conseguem|consegues|da para|da pra|que tal|sao|e possivel|ate quando|aceitam|fazem|entregam|vendem|qto|qdo|qnd',
  it: "posso|puoi|puo|potete|possiamo|potresti|potreste|potrebbe|potrei|riesci|riuscite|riesce|dove|dov|che|cosa|cos'e|quando|come|com'e|quanto|quant'e|quanta|quanti|quante|quale|quali|qual|chi|perche|xke|come mai|avete|avreste|hai|ha|vendete|fate|spedite|accettate|c'e|ci sono|ce l'avete|e possibile|si puo|si possono|mi puo|mi puoi|mi potete|sapete|sai",
}
const commands: Record<string, string> = {
  en: 'show|cancel|return|send|add|remove|change|tell|give|find|track|order|buy|help|let|put|exchange|refund|get|take|make|check|update|swap|replace|switch|connect|talk|speak|call|set|look up|search|compare|recommend|suggest|sign|log|apply|use|pay|checkout|reorder|notify|delete|save|explain|stop|start|resend|ship|deliver|empty|clear|keep|proceed|modify|book|read|list|remind|please|move|forward|lower|raise|drop',
  de: 'zeig|zeige|zeigen|storniere|stornieren|schick|schicke|schicken|leg|lege|legen|entferne|entfernen|andere|andern|sag|sagen|gib|geben|finde|such|bestell|bestelle|hilf|helfen|tausche|nimm|nehmen|nehmt|mach|mache|machen|macht|bitte|verbinde|verbinden|bezahle|bezahlen|zahlen|losche|losch|loschen|vergleich|vergleiche|vergleichen|schau|schaut|zeigt|bring|bringt|ersetze|ersetz|ersetzen|storniert|stornier|brich|schickt|sende|senden|sendet|pack|packe|packen|tu|tue|tun|fug|fuge|fugen|hol|hole|streich|streiche|streichen|tausch|tauschen|tauscht|umtauschen|zuruckgeben|zuruckschicken|wechsel|wechsle|wechseln|leere|leeren|merk|merke|merken|speicher|speichere|speichern|setz|setze|setzen|schreib|schreiben|erklar|erklare|empfiehl|empfehlen|schlag|suchen|bestellen|kauf|kaufen|behalte|behalten|lass|lassen|lasst|stell|stelle|stellen|erhoh|erhohe|reduzier|reduziere|melde|meld|melden|erinner|erinnere|benachrichtige|benachrichtigen|informier|informiere|informieren|liefer|liefere|liefern|ruf|rufen|pruf|prufe|prufen|guck|sortier|sortiere|sortieren|verdopple|korrigier|korrigiere|aktualisiere|wende|wenden|trag|trage|tragen|nenn|nenne|nennen|beschreib|beschreibe',
  fr: "montre|montrez|annule|annulez|annuler|renvoie|renvoyez|renvoyer|retourner|ajoute|ajoutez|ajouter|enleve|enlevez|change|changez|changer|dis|dites|donne|donnez|trouve|trouvez|aide|aidez|mets|mettez|s'il|supprime|supprimez|compare|comparez|passe|passez|echange|echangez|rembourse|remboursez|suivre|montre-moi|montrez-moi|montrer|affiche|affichez|fais|faites|propose|proposez|conseille|conseillez|recommande|recommandez|commande|commandez|commander|prends|prenez|retire|retirez|retirer|vide|videz|vider|modifie|modifiez|modifier|envoie|envoyez|envoyer|livre|livrez|livrer|applique|appliquez|utilise|utilisez|remplace|remplacez|remplacer|suis|suivez|previens|prevenez|garde|gardez|mettre|met|payer|valide|validez|valider|parler|passer|connecte|connectez|deconnecte|deconnectez|rappelle|rappelez|retourne|retournez|rendre|rends|echanger|verifie|verifiez|explique|expliquez|arrete|arretez|efface|effacez|supprimer|rajoute|rajoutez|remets|remettez|reserve|reservez|vire|voir|cherche|cherchez|trouver|acheter|enregistre|enregistrez|avertis|avertissez|svp|stp",
  es: '(?:muestra|ensena|mostra|cancela|anula|devuelve|anade|agrega|suma|quita|saca|borra|elimina|cambia|busca|encuentra|compra|compara|envia|manda|rastrea|reembolsa|guarda|aplica|recomienda|sugiere|avisa|llama|comunica|pasa|explica|repite|corrige|actualiza|modifica|reemplaza|mete|pon|haz|checa|revisa|ayuda|vacia|deshaz|cierra)(?:me|nos|le)?(?:l[oa]s?)?|(?:mostrar|ensenar|cancelar|anular|devolver|regresar|anadir|agregar|quitar|sacar|borrar|eliminar|cambiar|buscar|comprar|comparar|enviar|mandar|rastrear|pagar|hablar|modificar|actualizar|ver|hacer)(?:l[oa]s?)?|(?:muestre|ensene|cancele|anule|devuelva|anada|agregue|quite|saque|cambie|busque|envie|mande|ponga|haga|ayude|mueste|avise)n?(?:me|nos)?(?:l[oa]s?)?|dime|decime|diga(?:me)?|dame|deme|denme|poneme|mostrame|ensename|recomendame|por favor',
  pt: 'mostra|mostre|mostrar|cancela|cancele|cancelar|devolver|devolve|adiciona|adicione|tira|tire|remove|remova|troca|troque|trocar|diz|diga|da|de-me|encontra|encontre|compra|compre|ajuda|ajude|coloca|coloque|elimina|compara|compare|envia|envie|por favor|manda|mande|rastreia|reembolsa|muda|mude|mudar|altera|altere|alterar|anula|anular|poe|ponha|mete|bota|junta|retira|esvazia|limpa|da-me|diz-me|diga-me|mostra-me|mostre-me|me mostra|me diz|me manda|avisa|avisa-me|guarda|guarde|repete|recomenda|sugere|aconselha|finaliza|finalizar|pagar|esquece|passa|explica|procura|quanto',
  it: 'mostra|mostrami|annulla|annullare|annullate|restituire|restituisci|aggiungi|aggiungere|togli|rimuovi|cambia|cambiare|dimmi|dammi|trova|trovami|compra|aiuto|aiutami|metti|elimina|confronta|invia|inviami|per favore|manda|traccia|rimborsa|rimborsatemi|mostratemi|mostri|mi mostri|fammi|fatemi|mi faccia|dimmi|ditemi|mi dica|dia|mi dia|datemi|mandami|mandate|mandatemi|inviate|spedisci|spedite|speditemi|spediscilo|cancella|cancellate|blocca|bloccate|restituite|rendi|sostituisci|sostituite|cambiate|cambiami|cambiatemi|modifica|modificate|correggi|aggiorna|aggiornate|aggiungete|mettimi|mettete|mettilo|mettila|aggiungilo|aggiungila|toglilo|toglila|togliete|levami|leva|svuota|compara|paragona|consigliami|consigliatemi|suggerisci|proponi|cerca|cercami|cercate|trovate|ordina|ordinami|compralo|prendi|prendimi|passami|mi passi|avvisami|avvisatemi|ricordami|salva|salvalo|spiega|spiegami|applica|usa|ripeti|riordina|ricompra|aiutatemi|chiamami|richiamatemi|procedi|accedi|esci',
}
const before: Record<string, string> = {
  en: 'and|also|oh|so|ok|okay|hi|hello|hey|please|then|just|um|uh|well|yeah|yes|no|but|now|next|secondly|finally|actually|anyway|maybe|too|again|plus',
  de: 'und|auch|oh|also|ok|okay|hallo|hi|hey|moin|servus|gruezi|bitte|dann|danach|noch|nochmal|ah|ach|ahm|na|naja|ja|nein|nee|ne|aber|doch|nun|jetzt|ausserdem|außerdem|zudem|zusatzlich|weiters|eigentlich|danke|super|gut|sorry|entschuldigung|zuerst|erstens|zweitens|schliesslich|mal|plus|so|tja',
  fr: "et|aussi|oh|donc|ok|bonjour|salut|puis|euh|alors|oui|non|mais|maintenant|ensuite|enfin|bon|ben|bah|sinon|du coup|egalement|merci|d'accord|dac|bonsoir|slt|coucou|bjr|apres|au fait|d'ailleurs|en plus|peut-etre|encore|voila|s'il vous plait|s'il te plait|svp|stp|tiens|nan|ouais",
  es: 'y|tambien|oh|ah|ay|pues|ok|vale|bueno|listo|hola|buenas|buenos dias|buenas tardes|oye|oiga|mira|mire|disculpa|disculpe|perdon|gracias|luego|eh|entonces|si|no|pero|ahora|ahorita|ademas|aparte|despues|de paso|por cierto|por ultimo|primero|tb|ya',
  pt: 'e|tambem|oh|entao|ok|ola|oi|depois|eh|sim|nao|mas|agora|alem disso|ja|tb|tbm|bom|bem|boas|olha|ah|pois|ainda|depois disso|por fim',
  it: 'e|anche|oh|allora|ok|ciao|poi|eh|si|no|ma|adesso|ora|inoltre|dopo|salve|buongiorno|buonasera|quindi|dunque|ah|beh|be|pure|invece|comunque|cmq|scusa|scusi|grazie|senti|senta|guarda|ed|okay|va bene|gia che ci sei|gia che ci siamo|a proposito|anzi|infine',
}
/** Words that stand for something said before: a clause that lives on them belongs to it. */
const pointers: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:it|that|this|them|they|those|these|one|ones|there|he|she|him|her|so)(?!\p{L})/u,
  de: /(?<!\p{L})(?:es|das|sie|ihn|ihm|ihnen|die|den|diese[rsnm]?|dies|davon|damit|dafur|dazu|daran|darauf|dran|drin|draus|daraus|eins)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:ca|cela|la|le|les|en|il|elle|ils|elles|celui|celle|ceux|celles|lui|eux|y|l)(?!\p{L})/u,
  // Articles point nowhere: "la" and "los" count only before or behind their verb.
  es: /(?<!\p{L})(?:es[oae]s?|esto|lo|ell[ao]s?|(?:me|te|se|nos) l[oa]s?|l[oa]s? (?:quiero|quisiera|necesito|pedi|compre|puedes|puede|pueden|mandan|cambian)|\p{L}{3,}[aei]r(?:me|nos)?l[oa]s?|\p{L}{2,}mel[oa]s?)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:isso|isto|ele|ela|eles|elas|o|a|os|as|esse|essa|lo|la)(?!\p{L})/u,
  it: /(?<!\p{L})(?:lo(?! (?:z|s[bcdfglmnpqrtv]))|li|l[ae](?= (?:prend|compr|vo[rg]|restitu|rend|cambi|teng|ordin|annull|rimand|poss|puoi|pot|avete|mett|mand|spedi))|questo|quello|ne|cio|essi|esso|essa|quella|questa|quelli|quelle|questi|queste|\p{L}{3,}[aei]rl[oaie]|(?:aggiungi|metti|togli|leva|annulla|cancella|rimuovi|elimina|compra|salva|cambia|manda|spedisci|prendi|restituisci|ordina|rendi)l[oaie])(?!\p{L})/u,
}

const compiled = new Map<string, RegExp>()

/** Whether a clause asks for something: "can you …", "I'd like …", "cancel …". A statement ("my card expired") does not. */
export function asks(clause: string, language: string): boolean {
  let pattern = compiled.get(language)
  if (!pattern) {
    const own = language in wishes ? language : 'en'
    pattern = new RegExp(
      `^[\\s"'(¿¡-]*(?:(?:${before[own]})[ ,]+){0,4}(?:${wishes[own]}|${questions[own]}|${commands[own]})(?![\\p{L}])`,
      'u',
    )
    compiled.set(language, pattern)
  }
  return pattern.test(clause.slice(0, 120))
}

/** Whether a clause speaks of something only by pointing back at it: "can you change it". */
export function pointsBack(clause: string, language: string): boolean {
  return (pointers[language] ?? pointers.en!).test(clause)
}
