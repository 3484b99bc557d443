/** How a language says yes and no. Phrases are folded, without signs, apostrophes being blanks. */
export type AnswerWords = {
  said: Map<string, { answer: 'yes' | 'no'; firm: boolean; onlyAsked: boolean }>
  /** What may stand around an answer and adds nothing. */
  fillers: Set<string>
  /** Fillers that may also come before it. */
  openers: Set<string>
  /** The first words of all of them: most utterances begin otherwise. */
  starts: Set<string>
  /** Words that may follow an answer without a comma: "no the other one", but not "no laces". */
  follows: { yes: Set<string>; no: Set<string> }
}

type Row = {
  /** Answers wherever they begin an utterance. */
  yes: string
  no: string
  /** Answers only when they are the whole utterance. */
  softYes: string
  softNo: string
  /** Answers only when a yes or no was asked for. */
  askedYes: string
  askedNo: string
  fillers: string
  openers: string
  afterYes: string
  afterNo: string
}

const rows: Record<string, Row> = {
  en: {
    yes: 'yes, yep, yeah, yea, yup, yas, yess, yesss, yah, yeh, ya, aye, yes please, yes of course, of course, absolutely, definitely, certainly, affirmative, correct, that s right, thats right, that is right, that s correct, thats correct, that is correct, you got it, exactly, indeed, go ahead, sure thing, you bet, by all means, uh huh, mhm, mm hm, yessir, for sure, totally, why not, i do, yes i do, please do, do it, go for it, i confirm, confirmed, i agree, agreed, i d love that, i d love to, sounds good, sounds great, sounds fine, sounds good to me, that works, works for me, that works for me, that would be great, that d be great, that would be nice, that ll do, let s do it, lets do it, let s go, sure, precisely, ofc, defo, that s the right one, thats the right one, do that, do that please, just do it, let s do that, lets do that, oki, okey dokey, sounds perfect, sounds lovely, i m sure, i am sure, yuh, yee, yh, yeap, yeppers, yuppers, yis, yes ma am, yes boss, yes sir, roger, roger that, copy that, aye aye, right you are, righto, rightio, you betcha, bingo, no doubt, without a doubt, naturally, be my guest, knock yourself out, make it happen, lgtm, most certainly, by all means yes, all right let s do it',
    no: 'no, nope, nah, naw, noo, nooo, nay, no thanks, no thank you, nah thanks, not really, no way, not now, not yet, not today, not at the moment, not right now, never, negative, absolutely not, definitely not, certainly not, of course not, i guess not, i don t think so, i dont think so, don t think so, dont think so, i think not, i d rather not, id rather not, rather not, better not, i m good, im good, i m fine thanks, i m ok thanks, no need, not necessary, that s wrong, thats wrong, that is wrong, that s not right, that s not correct, that is not correct, that s incorrect, incorrect, wrong, that s not it, don t do it, dont do it, don t do that, not that one, not interested, i m not interested, no i m good, hell no, nothing else, that s all, thats all, that is all, nothing more, neither, not at all, pls dont, pls don t, there s no need, theres no need, no i don t want that, no i don t think so, no i dont think so, no i dont want that, i don t think that s right, not on your life, noper, nah fam, nahh, nae, not a chance, no siree, no ma am, no sir, no way jose, nix, not on your nelly, fat chance, heck no, god no, gosh no, by no means, under no circumstances, far from it, on the contrary, untrue, that ain t it, hard no, big no from me, it s a no from me, thumbs down, zero interest, over my dead body, not bloody likely',
    softYes:
      'ok, okay, okey, kk, k, okie dokie, fine, alright, all right, right, true, cool, good, great, perfect, lovely, brilliant, awesome, excellent, very well, very good, fair enough, no problem, good idea, that s fine, thats fine, that is fine, fine by me, fine with me, good to me, looks good, looks right, looks good to me, all good, all correct, it is, they are, we are, i am, i would, i have, i did, it does, yes it is, it s right, i think so, i believe so, i guess so, i suppose so, i guess, i suppose, guess so, suppose so, i hope so, if you like, if possible, if you could, whatever, y, proceed, confirm, go, yes go ahead, approve, approved, accept, i accept, deal, make it so, you may, you can, please, that s the one, thats the one, that one is right, i want that, i d like that, i would like that, i want to, i d like to, i would love to, i would like to, i would love that, that s good, that is good, that s ok, that s okay, thats ok, it s ok, it s fine, that s it, thats it, works, oh yes, hell yes, okai, oke, okk, bet, facts, word, say less, we do, they do, everything looks right, everything looks right to me, everything is right, everything is correct, let s roll, fire away, yas queen, si, oui, ja, da, the address is correct',
    softNo:
      'n, it isn t, it is not, it s not, its not, they aren t, they are not, i m not, i am not, i wouldn t, i haven t, i have not, i didn t, it doesn t, it does not, no it isn t, nothing, none, none of them, none of those, none of these, i don t want that, i don t want to, i don t want it, i dont want that, i dont want to, i dont want it, i don t need it, i don t need that, i don t like it, i d prefer not to, i d prefer not, i prefer not to, not for me, maybe later, maybe another time, another time, some other time, perhaps later, do not proceed, don t proceed, do not do that, stop that, hold off, i disagree, disagree, decline, i decline, reject, refuse, pass, i ll pass, i pass, not sure, i m not sure, i d prefer if you didn t, not what i want, not what i wanted, not mine, that s not mine, not this one, not this time, i can t, no that s all, i will not, i won t, thanks but no thanks, thanks but no, no good, not good, false, not quite, not exactly, not correct, not right, not ok, not okay, i d say no, i would not, i m all set, all set, i don t agree, i suppose not, i refuse, hard pass, uh uh, nuh uh, na, that isn t right, that is incorrect, that s the wrong one, thats the wrong one, no chance, that s not what i meant, i m okay thanks, noop, nop, noe, non, nein, nyet, nada, nil, they re not, she doesn t, he doesn t, we don t, it wasn t me, it isn t mine, not approved, rejected, i must decline, i respectfully decline, i beg to differ, that is not acceptable, i don t, i dont, no i don t, no i dont, i do not, don t, dont, do not, please don t, please dont',
    askedYes:
      'sure why not, send it, send them, cancel it, return it, place it, order it, buy it, i ll take it, ill take it, keep it, both, thank you, thanks, cheers, happy to, gladly, with pleasure, wonderful, fantastic, super, nice, ship it, yes cancel it, continue, go on, carry on, keep going, ye, buy it all, love it, i love it, i like it, bang on, spot on, right on',
    askedNo:
      'stop, wait, cancel, leave it, forget it, never mind, nevermind, hold on, don t cancel it, keep it as it is, later, i changed my mind, changed my mind',
    fillers:
      'please, thanks, thank you, thank you very much, thanks a lot, ta, pls, plz, then, so, that s all, thats all, that is all, man, dear, sir, madam, buddy, really, though, indeed, sure, ok, okay, good, great, now, yes, no, well, oh, i think, i guess, i do, it is, i am, that s right, that s correct, that is correct, correct, very much, definitely, of course, absolutely, exactly, cheers, fine, go ahead, for now, at the moment, not today, right now, it s fine, that s fine, i m good, i m fine, not now, not really, lol, haha, honestly, actually, do it, do that, go for it, with that, to that, by me, with me, to me, for me, dude, friend, kindly, again, and thanks, perfect, lovely, sounds good, to be honest, tbh, i m sure, i am sure, just do it, already, that works, why not, hmm, um, uh, er, ah, hey, hi, hello, queen, captain, boss, bro, bruv, fam, go on, carry on, continue, keep going, proceed',
    openers:
      'oh, well, um, uh, er, hmm, hm, ah, so, right, ok, okay, hey, hi, and, honestly, actually, erm, i said, i think, i guess, thanks, thank you, like, please, ooh, mm, to be honest, tbh, great, perfect, cool',
    afterYes:
      'i, please, the, that, this, it, these, those, my, and, but, add, show, send, buy, cancel, return, order, place, ship, use, pay, do, go, you, we, let, make, put, take, give, keep, change, can, with, to, for, in, also, check, continue, proceed, confirm, a, an, exactly, all, both, just, thats, its, im, id, ill, book, refund, exchange, tell, start, cancel, sign, delete, remove, save, notify, email',
    afterNo:
      'i, the, that, this, it, these, those, my, but, not, wait, sorry, actually, just, show, give, make, cancel, please, you, we, let, don, dont, thats, its, im, id, ill, a, an, use, change, take, put, keep, leave, stop, only, rather, instead, send, ship, add, forget, can, he, she, they, one, first, to, for, with, in, what, where, remove, both, all, try, because',
  },
  de: {
    yes: 'ja, jap, jo, joa, jep, jup, yes, ja bitte, ja gerne, ja genau, ja klar, jawohl, klar, na klar, klar doch, sicher, ja sicher, naturlich, ja naturlich, selbstverstandlich, auf jeden fall, gerne, sehr gerne, gern, genau, stimmt, das stimmt, richtig, das ist richtig, korrekt, einverstanden, bitte ja, mach das, machen sie das, machen wir, definitiv, absolut, unbedingt, bestatigt, ich bestatige, doch, aber ja, passt, das passt, klingt gut, hort sich gut an, warum nicht, ja doch, aber sicher, aber gerne, bitte machen, na gut, also gut, jaaa, jaa, allerdings, eh klar, gute idee, so machen wir s, das konnen sie so machen, da bin ich dabei, eh, ja eh, jo eh, passt scho, logo, logisch, klaro, jou, jawoll, yo, auf jeden, is recht, ist recht, passt so',
    no: 'nein, ne, nee, no, noe, nope, na, nein danke, ne danke, nee danke, nicht wirklich, eher nicht, lieber nicht, besser nicht, auf keinen fall, keinesfalls, keineswegs, niemals, nie, bestimmt nicht, sicher nicht, naturlich nicht, ich glaube nicht, glaub nicht, ich denke nicht, noch nicht, jetzt nicht, gerade nicht, heute nicht, stimmt nicht, das stimmt nicht, falsch, das ist falsch, nicht richtig, nicht notig, brauche ich nicht, danke nein, kein bedarf, kein interesse, bitte nicht, nicht, nichts, nichts weiter, das war alles, das ist alles, weder noch, leider nein, leider nicht, gar nicht, uberhaupt nicht, kommt nicht infrage, kommt nicht in frage, danke aber nein, ich sage nein, nei, nei merci, das passt mir nicht, na sicher ned, das passt mir so nicht, das passt so nicht, da bin ich anderer meinung, naa, ned, nix, nix da, na geh, na danke, nimmer, no na ned, bloß nicht, bloss nicht, auf gar keinen fall, im leben nicht',
    softYes:
      'ok, okay, okey, gut, sehr gut, alles klar, in ordnung, geht klar, super, prima, toll, perfekt, wunderbar, bestens, ist gut, ist okay, ist ok, das ist gut, das ist ok, das ist in ordnung, von mir aus, meinetwegen, meinetwegen ja, wenn es sein muss, ich denke schon, ich glaube schon, denke schon, glaube schon, ich denke ja, ich glaube ja, will ich, mochte ich, das mochte ich, hab ich, bin ich, ist es, bitte, bestatigen, so machen wir es, so ist es, recht so, kein problem, gefallt mir, fein, freilich, wird gemacht, los, das ware toll, das ware super, das ware gut, das ware nett, gute idee',
    softNo:
      'ist es nicht, bin ich nicht, hab ich nicht, habe ich nicht, will ich nicht, mochte ich nicht, das mochte ich nicht, ich mochte nicht, ich will nicht, das will ich nicht, brauch ich nicht, vielleicht spater, spater vielleicht, ein andermal, spater, keins, keine, keiner, keines davon, keins davon, nicht so, nicht das, das nicht, so nicht, muss nicht sein, ablehnen, abgelehnt, danke, danke reicht, nichts davon, nicht ganz, nicht jetzt, auch nicht, mir nicht, ich passe, nicht dieses mal, das lehne ich ab',
    askedYes: 'mach mal, abschicken, danke gerne, beide, weiter, fortfahren',
    askedNo:
      'stopp, halt, warte, abbrechen, lass es, vergiss es, lassen wir das, lass mal, lass gut sein, hab es mir anders uberlegt',
    fillers:
      'bitte, danke, danke schon, dankeschon, vielen dank, besten dank, gerne, gern, dann, doch, mal, so, eigentlich, wirklich, also, ja, nein, das stimmt, stimmt, stimmt genau, genau, richtig, auch, sehr, schon, klar, alles klar, ok, okay, gut, jetzt, heute, im moment, momentan, sicher, naturlich, das ist richtig, das ist alles, das war alles, alles, machen sie das, mach das, ich, mir, hm, ah, ach, na, halt, super, perfekt, passt, das passt, so, nicht notig, reicht, lieber nicht, brauche ich nicht, noch nicht, mach, weiter, in ordnung, es ist',
    openers:
      'ach, ah, oh, hm, ahm, also, na, na ja, naja, nun, ok, okay, gut, danke, ach so, eigentlich, tja, so, hallo, ach ja, super, bitte',
    afterYes:
      'ich, bitte, das, die, der, den, es, mach, machen, zeig, zeigen, schick, und, aber, mit, leg, bestell, storniere, nimm, sie, wir, mein, meine, beide, alle, dann, an, in, fur, diese, dieses, diesen, einen, eine, ein, kannst, konnen',
    afterNo:
      'ich, das, die, der, den, dem, es, aber, nicht, warte, sorry, doch, lieber, sondern, bitte, nur, mein, meine, meinen, ein, eine, einen, sie, wir, zeig, zeigen, nimm, diese, dieses, diesen, mach, an, in, mit, fur, behalte, lass, es, kannst, stattdessen, danke, beide, was, wo',
  },
  fr: {
    yes: 'oui, ouais, ouaip, ouep, yes, mais oui, oui merci, oui s il vous plait, oui s il te plait, oui svp, oui bien sur, bien sur, bien sur que oui, evidemment, absolument, certainement, tout a fait, exactement, exact, c est ca, c est exact, c est correct, c est bien ca, c est cela, correct, effectivement, en effet, d accord, volontiers, avec plaisir, allez y, vas y, allons y, je confirme, confirme, je veux bien, pourquoi pas, ca marche, ca me va, ca me convient, sans probleme, je suis d accord, carrement, affirmatif, parfaitement, faites le, fais le, oui oui, merci oui, bien entendu, ca roule, c est bon pour moi, mouais',
    no: 'non, nan, nop, no, non merci, mais non, surtout pas, pas du tout, absolument pas, certainement pas, bien sur que non, pas vraiment, pas maintenant, pas encore, pas aujourd hui, pas pour le moment, pas pour l instant, jamais, jamais de la vie, je ne crois pas, je crois pas, je ne pense pas, je pense pas, je crois que non, je prefere pas, plutot pas, plutot non, c est faux, faux, ce n est pas ca, c est pas ca, ce n est pas correct, incorrect, pas question, hors de question, negatif, pas la peine, ce n est pas la peine, pas besoin, ca ira, rien, rien d autre, rien du tout, c est tout, ce sera tout, non plus, ne faites pas ca, ne fais pas ca, merci non, sans facon, aucun, aucune, en aucun cas, ne le faites pas, nn, c est pas le bon',
    softYes:
      'ok, okay, bien, tres bien, bon, c est bon, parfait, super, genial, entendu, compris, voila, voila c est ca, c est parfait, c est bien, cela me va, cela me convient, cela convient, ca va, ca me parait bien, bonne idee, je crois, je crois que oui, je pense, je pense que oui, je suppose, je veux, j aimerais bien, j aimerais, ce serait bien, ce serait super, ce serait parfait, merci, s il vous plait, continuez, confirmer, valider, je valide, valide, pas de probleme, pas de souci, comme vous voulez, soit, go, excellent, si',
    softNo:
      'je ne veux pas, je veux pas, je n en veux pas, j en veux pas, je ne prefere pas, pas celui la, pas celle la, pas ca, peut etre plus tard, plus tard, une autre fois, une prochaine fois, ca ne me va pas, ca ne me convient pas, ca ne m interesse pas, ca m interesse pas, pas interesse, pas interessee, je refuse, refuser, pas tout a fait, pas exactement, pas la bonne, pas le bon, ni l un ni l autre, aucun des deux, pas cette fois, je ne souhaite pas, j en ai pas besoin, je n en ai pas besoin',
    askedYes: 'les deux, faites, fais, envoyez, envoie',
    askedNo: 'stop, attendez, attends, annuler, annule, annulez, laisse tomber, laissez tomber, j ai change d avis',
    fillers:
      's il vous plait, s il te plait, svp, stp, merci, merci beaucoup, bien, alors, donc, oui, non, c est tout, c est ca, c est bon, bien sur, exactement, tout a fait, vraiment, la, voila, ok, d accord, parfait, super, allez y, vas y, pas la peine, pas maintenant, pas vraiment, merci bien, ca ira, maintenant, pour l instant, pour le moment, euh, ah, oh, hein, madame, monsieur, bon, en fait, je confirme, avec plaisir, volontiers, ca marche, ca me va, je veux bien, du tout, pas du tout, mais, quand meme, aussi, c est parfait, allez, tres bien',
    openers:
      'ah, oh, euh, ben, bah, bon, alors, eh bien, hm, hum, ok, d accord, merci, bonjour, mais, ah bon, en fait, parfait, super, heu, et',
    afterYes:
      'je, le, la, les, l, ce, c, j, mon, ma, mes, et, mais, pour, avec, ajoutez, ajoute, envoyez, montrez, montre, annulez, prenez, un, une, en, tous, toutes, on, celui, celle, tu, vous, cela, ca, il, elle',
    afterNo:
      'je, le, la, les, l, ce, c, j, mon, ma, mes, mais, pas, plutot, attendez, attends, desole, pardon, pour, avec, montrez, montre, un, une, en, celui, celle, gardez, laissez, annulez, il, elle, seulement, juste, tu, vous, ca, cela, autre',
  },
  es: {
    yes: 'si, sii, sip, sep, yes, si por favor, si gracias, si claro, claro, claro que si, por supuesto, desde luego, sin duda, efectivamente, exacto, exactamente, eso es, asi es, correcto, es correcto, cierto, afirmativo, de acuerdo, vale, dale, adelante, hazlo, hagalo, confirmo, lo confirmo, confirmado, me parece bien, suena bien, por que no, como no, perfecto si, con gusto, encantado, encantada, ya lo creo, totalmente, absolutamente, ok si, obvio, sale, simon, venga, orale, justo eso, hagale, va, efectivamente ese mismo, procede, asi mero, eso mero, ok dale, dale si, si dale, vale si, hagamoslo, obvio que si, de una, va que va, andale, sale pues, aja, sipi, si senor, si senora, si porfa, si quiero, si adelante, si confirmo, si si, si esa, si ese, si hazlo, hazlo por favor, procede por favor, asi es gracias, por supuesto que si, sale y vale, tal cual, ya pues, claro claro, esta bien asi, es asi, eso mismo, exactamente eso, si eso, si por supuesto, desde ya, afirmo',
    no: 'no, nop, nope, no gracias, que va, para nada, en absoluto, de ninguna manera, ni hablar, nunca, jamas, claro que no, por supuesto que no, desde luego que no, no realmente, la verdad es que no, mejor no, creo que no, no creo, me parece que no, todavia no, aun no, ahora no, hoy no, de momento no, por ahora no, no es correcto, incorrecto, es incorrecto, falso, eso no es, no es eso, negativo, no hace falta, no es necesario, no quiero, no lo quiero, no me interesa, nada, nada mas, eso es todo, tampoco, no lo hagas, no lo haga, no por favor, noo, no no, nones, nah, na, naa, no porfa, no senor, no senora, ni de broma, ni loco, ni loca, que no, no hombre, no muchas gracias, no por el momento, no todavia, asi no, eso no, ese no, esa no, no asi no, negativo no, nanai, nel pastel, no es asi, no esta bien, esta mal, eso esta mal, no es cierto, no gracias nada mas, no eso es todo, no nada mas',
    softYes:
      'ok, okay, okey, bien, muy bien, bueno, esta bien, perfecto, genial, estupendo, excelente, fenomenal, listo, entendido, todo bien, todo correcto, esta correcto, creo que si, supongo, supongo que si, eso creo, pienso que si, quiero, me gustaria, me encantaria, seria genial, eso seria genial, confirmar, acepto, aceptar, trato hecho, sin problema, no hay problema, no pasa nada, buena idea, por mi bien, me vale, me sirve, eso, ese, por favor, gracias, va bien, joya, barbaro, chevere, bacano, de lujo, okis, oki, ya, buenisimo, de diez, me parece, me parece perfecto, me parece correcto, asi esta bien, sin drama, de acuerdo entonces, como quieras, supongo que esta bien',
    softNo:
      'no me gusta, no lo necesito, no la quiero, no quiero eso, no gracias otra vez, quizas mas tarde, tal vez luego, mas tarde, luego, en otro momento, otra vez sera, ninguno, ninguna, ninguno de los dos, prefiero que no, prefiero no, preferiria no, no estoy seguro, no estoy segura, no del todo, no exactamente, rechazar, rechazo, paso, yo paso, no estoy de acuerdo, no deseo, no es mio, esta vez no, nel, ninguno de esos, no me convence, no me sirve, ya no, ya no quiero, ninguna de las dos, ninguna de esas, ni uno ni otro, lo pienso, dejame pensarlo, lo voy a pensar, despues veo, otro dia, mejor luego, mejor despues, no se',
    askedYes:
      'los dos, ambos, envialo, mandalo, continua, continuar, siga, sigue, lo quiero, las dos, ambas, hazlo, ponlo, ponla, agregalo, agregala, anadelo, anadela, mandamelo, enviamelo, me lo llevo, me la llevo, lo llevo, la llevo, la quiero, lo compro, la compro, procedamos, avanza',
    askedNo:
      'para, espera, cancela, cancelar, detente, olvidalo, dejalo, he cambiado de opinion, cambie de opinion, dejalo asi, alto, mejor dejalo, mejor olvidalo, me arrepenti, no sigas, salir',
    fillers:
      'por favor, porfa, gracias, muchas gracias, claro, si, no, pues, entonces, ok, vale, bien, esta bien, de acuerdo, eso es todo, nada mas, es todo, ahora, de momento, por ahora, hoy, exacto, correcto, asi es, adelante, hazlo, perfecto, amigo, de verdad, la verdad, senor, senora, eh, ah, oh, bueno, tambien, ya, muy amable, es correcto, por supuesto, confirmo, genial, de nada, no hace falta, que va, realmente, todo bien, seguro, porfis, porfavor, xfa, pls, muchisimas gracias, mil gracias, dale, listo, nomas, no mas, joven, senorita, che, wey, guey, oye, la verdad que si, la verdad que no, pue, ahorita, asi, ya esta, como no, con gusto',
    openers:
      'ah, oh, eh, pues, bueno, mm, hm, ok, vale, bien, gracias, hola, ay, uy, a ver, la verdad, perfecto, genial, y, este, uff, ok gracias, mira, oye, che, hombre, ya, listo, dale, disculpa, perdon, eso, ah ok, ah bueno',
    afterYes:
      'quiero, la, el, los, las, lo, me, mi, y, pero, anade, agrega, por, con, para, envia, muestra, cancela, un, una, en, esa, ese, eso, esta, este, ambos, todos, puedes, puede, es, ponlo, ponla, manda, agregalo, agregala, anadelo, anadela, ponme, agregame, quita, cambia, cambialo, elimina, devuelve, dame, muestrame, tambien, aunque, necesito, busco, que, a, al, del, dos, uno, solo, todo, cuando, cuanto, donde, hazlo, envialo, mandalo, confirma, quisiera',
    afterNo:
      'el, la, los, las, el, lo, mi, mis, pero, espera, perdon, mejor, prefiero, quiero, queria, ese, esa, eso, este, esta, con, para, un, una, en, muestra, muestrame, solo, sino, cancela, deja, dejalo, era, es, otro, otra, gracias, busco, necesito, quisiera, me, te, se, yo, agrega, anade, pon, ponme, cambia, quita, elimina, devuelve, cuanto, cual, que, dame, a, al, ni, todavia, aun, ya, tiene, tienen, hay, dime, eran, sea, manda, envia, uno, dos, esos, esas, estos, estas',
  },
  pt: {
    yes: 'sim, yes, ss, s, sim por favor, sim obrigado, sim obrigada, sim claro, claro, claro que sim, com certeza, certamente, certeza, com certeza absoluta, isso, isso mesmo, e isso, e isso mesmo, exato, exatamente, correto, esta correto, certo, esta certo, verdade, afirmativo, pode ser, pode, pode sim, pode fazer, faca isso, faz isso, manda ver, vamos, vamos la, bora, confirmo, confirmado, concordo, de acordo, por que nao, porque nao, quero, quero sim, eu quero, aceito, com prazer, com todo gosto, obvio, logico, sem duvida, perfeitamente, absolutamente, parece bom, parece otimo, por favor sim, ta certo, positivo, avance, claro claro, uhum, aham, com toda certeza, pode seguir, pode continuar, certissimo, com certeza sim, pode mandar ver, tudo certo, isso que eu quero, e isso que eu quero, e isso ai, simmm, siim, sim senhor, sim senhora, claro q sim, sim pode, pode avancar, podes avancar, podes, avanca, avanca la, faz favor, faca favor, isso ai, bora la, vamos a isso, forca, siga, confirma, quero pois, com muito gosto, esta tudo certo, esta tudo correto, ta tudo certo, e esse mesmo, e essa mesmo, e essa mesma, esta certissimo, tranquilo, fechou, manda bala, certinho',
    no: 'nao, no, n, nops, nao obrigado, nao obrigada, nao valeu, de jeito nenhum, de forma alguma, de modo nenhum, nem pensar, nunca, jamais, claro que nao, com certeza nao, nao mesmo, na verdade nao, melhor nao, acho que nao, creio que nao, nao acho, ainda nao, agora nao, hoje nao, por enquanto nao, nao esta certo, nao e isso, nao esta correto, errado, esta errado, incorreto, falso, negativo, nao precisa, nao e preciso, nao e necessario, nao quero, eu nao quero, nao quero nao, nao tenho interesse, nada, nada mais, mais nada, so isso, e so isso, e so, nem, tambem nao, nao faca isso, nao faz isso, por favor nao, nada disso, de maneira nenhuma, num quero nao, nem por isso, to fora, deus me livre, nao me interessa, nem morta, nao e bem isso, nao nao, nananinanao, nem a brincar, era so isso, e tudo, ja chega, esta tudo errado, ta errado, nao esta certo nao, nao quero isso, nao pf, nao sff, n obrigado, n obrigada, naum, nop, nope, nah, agora nao obrigado, agora nao obrigada, nao muito obrigado, nao muito obrigada, que nao, digo que nao',
    softYes:
      'ok, okay, okey, ta, ta bom, tudo bem, beleza, blz, bom, boa, muito bem, muito bom, otimo, perfeito, excelente, legal, show, fechado, combinado, feito, esta bem, esta bom, esta otimo, acho que sim, creio que sim, suponho que sim, penso que sim, gostaria, gostaria sim, adoraria, eu gostaria, seria otimo, seria bom, prossiga, confirmar, confirma, sem problema, sem problemas, nao ha problema, boa ideia, por mim tudo bem, por favor, obrigado, obrigada, pois, pois e, pois sim, fixe, isso ai, demorou, joia, ta valendo, fechou, vai nessa, simmm, uai, opa',
    softNo:
      'nao gosto, nao gostei, nao preciso, nao preciso disso, nao e esse, nao e essa, nao esse, esse nao, essa nao, talvez depois, talvez mais tarde, mais tarde, depois, outra hora, outro dia, fica para a proxima, nenhum, nenhuma, nenhum dos dois, prefiro nao, preferia nao, nao tenho certeza, nao sei, nao exatamente, nao e bem isso, recuso, recusar, passo, nao concordo, nao desejo, nao desta vez, nao e meu, nao por agora, prefiro que nao, dispenso, nenhum desses, discordo',
    askedYes: 'os dois, ambos, envia, manda, e, avanca, continue, continua, continuar',
    askedNo: 'para, pare, espera, cancela, cancelar, esquece, deixa pra la, deixa para la, deixe, mudei de ideia',
    fillers:
      'por favor, pf, obrigado, obrigada, muito obrigado, muito obrigada, valeu, claro, sim, nao, entao, ok, ta, bem, ta bom, tudo bem, so isso, e so isso, e so, agora, hoje, por enquanto, por agora, exato, isso, isso mesmo, certo, correto, perfeito, na verdade, mesmo, ne, ah, oh, eh, bom, tambem, ja, de verdade, pode, confirmo, com certeza, nao precisa, mais nada, senhor, senhora, pode ser, de nada, esta certo, otimo, avanca, avance, pode avancar, podes avancar, pode seguir, manda ver, manda, faz isso, faca isso, faz, siga, vamos, bora, sff, pfv, pff, fechado, combinado, beleza, blz, e isso, e isso mesmo, tranquilo, e',
    openers:
      'ah, oh, eh, hm, mm, bom, bem, entao, ok, ta, obrigado, obrigada, oi, ola, olha, na verdade, perfeito, otimo, e, pois, uai, opa, bom bom, olhe, peraí, perai, epa, pronto, bem bem',
    afterYes:
      'eu, quero, o, a, os, as, me, meu, minha, e, mas, adiciona, por, com, para, envia, mostra, cancela, um, uma, em, esse, essa, este, esta, todos, ambos, pode, podes, coloca, manda',
    afterNo:
      'o, os, a, as, meu, minha, mas, espera, desculpa, desculpe, melhor, prefiro, eu, esse, essa, este, esta, com, para, um, uma, mostra, so, cancela, deixa, era, e, outro, outra, obrigado, obrigada, quero',
  },
  it: {
    yes: 'si, sisi, sii, yes, si grazie, si per favore, si certo, si esatto, certo, certo che si, certamente, sicuro, di sicuro, sicuramente, ovvio, ovviamente, assolutamente, assolutamente si, senz altro, naturalmente, esatto, esattamente, giusto, e giusto, corretto, e corretto, proprio cosi, e cosi, appunto, infatti, d accordo, sono d accordo, va bene, volentieri, con piacere, procedi, proceda, procediamo, fallo, faccia pure, fai pure, vai, confermo, lo confermo, confermato, mi va bene, mi sembra bene, mi sta bene, perche no, come no, affermativo, esattamente cosi, va benissimo, dai, fai cosi, si dai, siii, ssi, eccome, certo certo, ma certo, massi, eh si, e si, si si, si perfavore, si procedi, si confermo, si fai pure, procedi pure, proceda pure, vai pure, vada pure, vada avanti, vai avanti, facciamolo, facciamo cosi, fatelo, lo faccia, senza dubbio, aggiudicato, si va bene, va bene cosi, apposto cosi, ok va bene, ok procedi, ok confermo, ok fallo, autorizzo, acconsento, sissignore, sono sicuro, sono sicura, sicurissimo, sicurissima, proprio quello, proprio quella, tutto a posto, si tutto giusto, si tutto corretto, si e giusto, si e corretto, mi sta benissimo',
    no: 'no, nope, noo, nooo, nono, nah, ma va, ma quando mai, neanche per sogno, neanche per idea, manco per idea, manco per sogno, col cavolo, in nessun caso, no cosi no, cosi no, cosi non va, non va bene, non confermo, non procedere, non proceda, non lo fare, non fatelo, direi proprio di no, anche no, temo di no, mi sa di no, a posto cosi, sono a posto cosi, no a posto cosi, non mi servono, non ci interessa, no grazie a posto cosi, no grazie va bene cosi, no va bene cosi, non ci penso nemmeno, no grazie, per niente, per nulla, affatto, niente affatto, assolutamente no, certo che no, ovviamente no, mai, giammai, non proprio, non direi, direi di no, meglio di no, credo di no, penso di no, non credo, non penso, non ancora, non ora, non adesso, non oggi, per ora no, per il momento no, adesso no, sbagliato, e sbagliato, non e corretto, non e giusto, non e quello, scorretto, falso, negativo, non serve, non e necessario, non c e bisogno, non voglio, non lo voglio, non mi interessa, niente, nient altro, nulla, e tutto, basta cosi, neanche, nemmeno, non farlo, non lo faccia, no no, neppure, non mi va, macche, non e questo, non e cosi',
    softYes:
      'ok, okay, okey, bene, molto bene, benissimo, perfetto, ottimo, eccellente, fantastico, capito, tutto bene, tutto giusto, tutto corretto, credo di si, penso di si, suppongo di si, direi di si, lo credo, voglio, lo voglio, mi piacerebbe, vorrei, sarebbe bello, sarebbe perfetto, sarebbe ottimo, continua, continui, avanti, conferma, confermare, accetto, accettare, affare fatto, nessun problema, non c e problema, buona idea, per me va bene, per me si, mi piace, ci sto, fatto, grazie, per favore, andata, ma si, e quello, quello, oki, okk, vabene, vabe, vabbe, apposto, a posto, tutto ok, ottima idea, magari si, perche no dai, mi pare di si, mi sa di si, come vuoi, come vuole, si puo fare, bene cosi, mi convince, super, top, s, lo desidero, d accordissimo',
    softNo:
      'non mi piace, non ne ho bisogno, non mi serve, non la voglio, non quello, non questo, magari dopo, magari piu tardi, forse dopo, piu tardi, dopo, sara per un altra volta, nessuno, nessuna, nessuno dei due, preferisco di no, preferirei di no, non sono sicuro, non sono sicura, non esattamente, non del tutto, rifiuto, rifiutare, passo, non sono d accordo, non questa volta, non e mio, niente grazie, non desidero, ma no, nessuno di questi, nessuna di queste, nessuna delle due, ne l uno ne l altro, n, nn, nn voglio, non lo so, non saprei, non mi convince, non mi convincono, un altra volta, magari un altra volta, non fa per me, non e il mio, non e la mia, non lo vorrei, non mi pare, non proprio quello',
    askedYes:
      'entrambi, entrambe, tutti e due, tutte e due, invialo, mandalo, mandala, annullalo, annullala, restituiscilo, ordinalo, compralo, lo prendo, la prendo, li prendo, le prendo, mettilo, grazie mille, continua pure',
    askedNo:
      'ferma, stop, aspetta, annulla, annullare, lascia, lascia stare, lasci stare, lascia perdere, ho cambiato idea, un altra volta, lasciamo stare, lasciamo perdere, lascialo, lascialo stare, lascialo com e, lascia com e, non annullare, non annullarlo, ci ripenso, ci ho ripensato, fermati, come non detto, tienilo',
    fillers:
      'perfavore, cortesemente, gentilmente, grazie tante, ti ringrazio, la ringrazio, vi ringrazio, pure, fai pure, faccia pure, guardi, senti, ahah, ahaha, mah, insomma, comunque, cmq, scusa, scusi, magari, ciao, subito, va benissimo, tutto, a posto cosi, sono a posto, per favore, per piacere, prego, grazie, grazie mille, molte grazie, certo, si, no, allora, ok, va bene, bene, e tutto, basta cosi, nient altro, ora, adesso, per ora, per il momento, oggi, esatto, corretto, giusto, cosi, perfetto, davvero, in realta, eh, ah, oh, beh, anche, pure, confermo, assolutamente, ottimo, non serve, procedi, sicuro, volentieri, e giusto, e corretto, mille, tanto, tante grazie, signore, signora, dai, proprio',
    openers:
      'ah, oh, eh, beh, be, mm, hm, allora, ok, va bene, bene, grazie, ciao, ma, dai, in realta, perfetto, ottimo, e, mah, guarda',
    afterYes:
      'voglio, vorrei, il, la, i, le, lo, gli, mi, mio, mia, e, ma, aggiungi, per, con, invia, mostra, annulla, un, una, in, quello, quella, questo, questa, entrambi, tutti, puoi, puo, prendo, metti',
    afterNo:
      'il, la, i, le, lo, gli, l, mio, mia, ma, aspetta, scusa, scusi, meglio, preferisco, voglio, vorrei, volevo, quello, quella, questo, questa, con, per, un, una, in, mostra, mostrami, solo, annulla, lascia, era, e, altro, grazie, invece',
  },
}

const split = (list: string) => list.split(', ').filter(Boolean)

function compile(row: Row): AnswerWords {
  const said: AnswerWords['said'] = new Map()
  const put = (list: string, answer: 'yes' | 'no', firm: boolean, onlyAsked: boolean) => {
    for (const phrase of split(list)) said.set(phrase, { answer, firm, onlyAsked })
  }
  put(row.askedYes, 'yes', false, true)
  put(row.askedNo, 'no', false, true)
  put(row.softYes, 'yes', false, false)
  put(row.softNo, 'no', false, false)
  put(row.yes, 'yes', true, false)
  put(row.no, 'no', true, false)
  const fillers = new Set([...split(row.fillers), ...split(row.openers)])
  const starts = new Set([...said.keys(), ...fillers].map(phrase => phrase.split(' ')[0]!))
  return {
    said,
    starts,
    fillers,
    openers: new Set(split(row.openers)),
    follows: { yes: new Set(split(row.afterYes)), no: new Set(split(row.afterNo)) },
  }
}

/** The words for yes and no of each language. */
export const answerWords: Record<string, AnswerWords> = Object.fromEntries(
  Object.entries(rows).map(([language, row]) => [language, compile(row)]),
)
