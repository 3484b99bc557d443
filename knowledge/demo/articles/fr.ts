/** The help pages in French: delivery, returns, payment and the account. */
export const french = `
# delivery-time · delivery · delivery_options
Combien de temps prend la livraison ?
? quels sont les délais de livraison
? si je commande aujourd'hui, je reçois quand
? sous combien de jours je reçois mon colis
? est-ce que vous livrez le samedi
? délai de livraison standard
? vous expédiez vite
En Allemagne, un colis met deux à quatre jours ouvrés ; dans le reste de l'UE, trois à sept. En express, en Allemagne, il arrive le jour ouvré suivant.

Une commande passée avant 14 h un jour ouvré quitte notre entrepôt le jour même. Kranich Post livre du lundi au samedi. Pour la
Grande-Bretagne, la Suisse, la Norvège et les États-Unis, comptez cinq à neuf jours ouvrés. Les meubles et autres articles volumineux sont
livrés sur rendez-vous : le transporteur vous appelle d'abord.

# delivery-cost · delivery · delivery_options
Combien coûte la livraison ?
? à combien sont les frais de port
? est-ce que la livraison est gratuite
? à partir de quel montant la livraison est offerte
? quels sont les frais d'envoi
? est-ce que je paie le port
? frais de livraison pour l'Autriche
En Allemagne, la livraison coûte 4,95 € et elle est offerte dès 50 €. Vers les autres pays de l'UE, elle coûte 9,95 € et elle est offerte dès 100 €.

Vers la Grande-Bretagne, la Suisse, la Norvège et les États-Unis, elle coûte 14,95 €. L'express en Allemagne coûte 12,95 €, quelle que soit la
commande. L'envoi d'une carte cadeau par e-mail est gratuit.

# delivery-countries · delivery · delivery_options
Dans quels pays livrez-vous ?
? livrez-vous à l'étranger
? est-ce que vous livrez en Suisse
? est-ce que vous livrez en France ou en Belgique
? je peux commander depuis le Royaume-Uni
? envois internationaux
? vous livrez aux États-Unis ou au Canada
? depuis quels pays peut-on commander
Nous livrons dans tous les pays de l'UE sauf Chypre et Malte, ainsi qu'en Grande-Bretagne, en Suisse, en Norvège et aux États-Unis.

Hors de l'UE, la douane peut demander des droits et des taxes à l'arrivée ; ils ne sont pas compris dans nos prix. Les meubles volumineux
ne sont livrés qu'en Allemagne, en Autriche et aux Pays-Bas.

# delivery-express · delivery · delivery_options
Y a-t-il une livraison express ?
? je peux l'avoir demain
? livraison le lendemain
? l'express met combien de temps
? j'en ai besoin d'urgence
? combien coûte l'express
? jusqu'à quelle heure commander pour être livré demain
Oui : commandez avant 14 h un jour ouvré et le colis arrive le jour ouvré suivant, pour 12,95 €, en Allemagne.

Barrow Express livre du lundi au vendredi jusqu'à 18 h et demande une signature ou votre accord pour déposer le colis. Les articles volumineux
et les coffrets cadeaux ne partent pas en express.

# delivery-collection-points · delivery · delivery_options
Peut-on livrer en consigne, chez un voisin ou au bureau ?
? livraison en point relais
? vous pouvez l'envoyer à une consigne
? laissez le colis chez le voisin
? je peux me faire livrer au travail
? dépôt dans un endroit sûr
Oui : au moment de payer, indiquez n'importe quelle adresse de votre pays, ou choisissez l'une des 9 000 consignes Kranich en Allemagne.

Personne à la maison ? Le transporteur essaie chez un voisin, puis au point de retrait le plus proche, et laisse un avis. Le colis y attend
sept jours.

# tracking · delivery
Comment suivre mon colis ?
? où trouver le numéro de suivi
? comment je suis mon paquet
? le suivi ne bouge pas
? pourquoi il n'y a pas encore de suivi
? mon numéro de suivi ne marche pas
Vous recevez un numéro de suivi par e-mail dès que le colis part, et vous le retrouvez dans votre commande. Le transporteur peut ne l'afficher que le soir.

Une commande peut arriver en plusieurs colis, chacun avec son numéro. Si rien ne bouge pendant trois jours ouvrés, dites-le-nous.

# late-parcel · delivery
Mon colis est en retard. Que faire ?
? ma commande n'est pas arrivée
? la livraison a du retard
? colis retardé
? colis bloqué en route
? il aurait dû arriver hier
Laissez passer deux jours ouvrés après la date annoncée. Ensuite, nous le recherchons avec le transporteur, ce qui prend jusqu'à cinq jours ouvrés.

Vous n'avez pas à attendre le résultat : trois jours ouvrés après le début de la recherche, vous pouvez choisir entre un nouvel envoi et le
remboursement.

# lost-parcel · delivery
Il est indiqué comme livré, mais je n'ai rien reçu.
? colis marqué livré mais pas reçu
? mon colis est perdu
? quelqu'un d'autre a pris mon colis
? livré mais rien dans la boîte aux lettres
? le transporteur dit que je l'ai reçu
Regardez chez les voisins, dans l'entrée et s'il y a un avis de passage, et prévenez-nous dans les 14 jours. Nous ouvrons alors une enquête et vous recevez un nouveau colis ou votre argent sous cinq jours ouvrés.

Le transporteur peut vous demander de signer une courte déclaration de non-réception.

# return-period · returns · return_policy
Combien de temps ai-je pour retourner un article ?
? quelle est votre politique de retour
? j'ai combien de jours pour renvoyer
? puis-je rendre un article après deux semaines
? délai de retour
? jusqu'à quand je peux le rendre
? délai de rétractation
Vous avez 30 jours après la livraison pour retourner presque tout. Les produits de beauté ont 14 jours et doivent être encore scellés.

Vêtements et chaussures doivent ne pas avoir été portés et avoir leurs étiquettes ; les essayer chez vous ne pose aucun problème. Les articles outlet et les cartes
cadeaux ne sont pas repris. Les jours comptent à partir de la livraison, pour les cadeaux aussi.

# return-how · returns · return_policy
Comment renvoyer un article ?
? comment se passe un retour
? où trouver l'étiquette de retour
? comment je renvoie ma commande
? faut-il la boîte d'origine
? où déposer le retour
? je peux rendre en magasin
Déclarez le retour ici ou dans votre compte, imprimez l'étiquette ou montrez son code, et déposez le colis à n'importe quel guichet Kranich. Vous pouvez aussi le rapporter dans l'un de nos magasins.

La boîte d'origine est bienvenue, mais tout carton solide convient. Mettez les articles d'une même commande dans un seul colis. Gardez le reçu
jusqu'au remboursement.

# return-cost · returns · return_policy
Combien coûte un retour ?
? est-ce que le retour est gratuit
? qui paie les frais de retour
? est-ce qu'il y a des frais de reprise
? est-ce que vous déduisez quelque chose pour un retour
? combien ça coûte de renvoyer
Les retours sont gratuits en Allemagne et en Autriche ; depuis les autres pays, nous déduisons 5,95 €. Pour un meuble, il y a des frais de reprise de 10 %, au plus 60 € par pièce.

Rien n'est déduit si l'article était défectueux ou n'était pas celui que vous aviez commandé. Les frais pour les meubles couvrent l'enlèvement à domicile.

# final-sale · returns · return_policy
Que veut dire vente définitive ?
? peut-on rendre un article soldé
? les articles outlet sont-ils repris
? peut-on rendre une carte cadeau
? qu'est-ce qui ne peut pas être retourné
? je l'ai acheté en promo, je peux le rendre
Les articles outlet et les cartes cadeaux sont vendus définitivement : ni repris ni échangés. Les autres articles soldés le sont, dans les 30 jours habituels.

Un défaut, c'est autre chose : la garantie de deux ans vaut aussi pour l'outlet. Les produits de beauté ouverts, les boucles d'oreilles pour oreilles percées et les articles
faits sur commande sont également exclus.

# exchange · returns · return_policy
Puis-je échanger un article ?
? changer pour une autre taille
? puis-je changer de couleur après la livraison
? comment marchent les échanges
? je veux une autre taille
? un échange plutôt qu'un remboursement
Oui, dans les 30 jours et sans frais, contre une autre taille ou une autre couleur du même produit. Nous gardons le nouvel article de côté dix jours pour vous.

Il part dès que le transporteur a scanné votre retour. S'il coûte plus ou moins cher, la différence est débitée ou remboursée à ce moment-là.
Exactement le même article n'est possible que s'il est arrivé abîmé.

# refund-time · returns · return_policy
Quand suis-je remboursé ?
? combien de temps prend un remboursement
? pas encore reçu mon remboursement
? quand l'argent arrive-t-il sur mon compte
? délai de remboursement
? comment vais-je être remboursé
Nous remboursons dans les trois jours ouvrés après l'arrivée de votre retour, par le moyen utilisé pour payer. Votre banque peut mettre deux à cinq jours de plus.

Un colis met deux à quatre jours à nous revenir : comptez dix jours en tout. Ce qui a été payé par carte cadeau revient sur la carte cadeau. Les
frais de livraison de départ sont remboursés si vous retournez toute la commande.

# damaged-goods · returns
Un article est arrivé cassé, incomplet, ou ce n'est pas le bon.
? mon article est abîmé
? le verre est arrivé cassé
? j'ai reçu le mauvais produit
? il manque une pièce
? vous avez envoyé la mauvaise taille
? défectueux à la livraison
Nous en sommes désolés : envoyez-nous une photo de l'article et du carton, et nous vous en renvoyons un neuf ou vous remboursons aussitôt. Prévenez-nous dans les 14 jours après la livraison.

En général, vous n'avez pas à le renvoyer. Gardez l'emballage jusqu'à notre réponse : le transporteur peut vouloir le voir.

# payment-ways · payment · payment_options
Comment puis-je payer ?
? quels moyens de paiement acceptez-vous
? je peux payer avec PayPal
? prenez-vous la carte de crédit, la carte bleue
? peut-on payer sur facture
? acceptez-vous Apple Pay, Bancontact ou Twint
? je peux payer en espèces
Par Visa ou Mastercard, PayPal, facture (Allemagne, Autriche et Suisse) et carte cadeau Larkholm. Dans nos magasins, aussi en espèces et par carte bancaire.

Carte et PayPal sont débités au moment de la commande. Une carte cadeau se combine avec n'importe quel autre moyen de paiement.

# payment-invoice · payment · payment_options
Comment fonctionne le paiement sur facture ?
? payer après la livraison
? acheter maintenant, payer plus tard
? quand faut-il payer la facture
? recevoir d'abord, payer ensuite
? plafond du paiement sur facture
La facture arrive par e-mail avec le colis et se paie dans les 14 jours après la livraison, sans frais. Cette solution est ouverte aux clients d'Allemagne, d'Autriche et de Suisse, jusqu'à 500 €.

Si vous retournez quelque chose, ne payez que ce que vous gardez. Une première commande sur facture est vérifiée auprès d'un organisme de crédit.

# payment-instalments · payment · payment_options
Puis-je payer en plusieurs fois ?
? proposez-vous un financement
? payer par mois
? payer en trois fois
? paiement échelonné, mensualités
? crédit sans intérêts
Oui, dès 150 € : en trois mensualités sans intérêts, ou en six ou douze à 7,9 % par an. Choisissez-le au moment de payer ; c'est ouvert aux clients d'Allemagne et d'Autriche.

La décision prend une minute. Vous pouvez rembourser le reste à tout moment.

# payment-failed · payment · payment_problem
Mon paiement n'a pas marché.
? ma carte a été refusée
? le paiement a échoué
? j'ai été débité deux fois
? pourquoi ma carte ne passe pas
? je ne reconnais pas un prélèvement
? débité mais pas de commande
Le plus souvent, la banque attend une confirmation dans son application, ou le plafond est atteint : réessayez ou choisissez un autre moyen de paiement. Un second débit n'est qu'une réservation et disparaît sous trois jours ouvrés.

Si vous ne reconnaissez pas un débit au nom de LARKHOLM, parlez-nous-en : nous le retrouvons par sa date et son montant. Ne nous envoyez jamais
votre numéro de carte complet.

# payment-security · payment · privacy
Payer ici est-il sûr ?
? gardez-vous mon numéro de carte
? est-ce que mon paiement est sécurisé
? mes coordonnées bancaires sont-elles protégées
? le site est-il crypté
? puis-je vous confier ma carte
Oui : les numéros de carte vont chiffrés directement à notre prestataire de paiement, et nous n'en voyons que les quatre derniers chiffres. Personne ici ne vous demandera votre numéro complet, votre code PIN ou un mot de passe.

# invoice-copy · payment · invoice
Où est ma facture ?
? il me faut un reçu
? envoyez-moi la facture en PDF
? une facture pour ma société
? où télécharger la facture
? facture avec TVA
Elle est arrivée par e-mail au départ du colis, et vous la trouvez en PDF dans votre compte, sous la commande. Sans compte, demandez-la de nouveau au service client.

Nous pouvons ajouter un nom de société ou un numéro de TVA dans les 30 jours qui suivent la commande.

# gift-cards · gift cards · gift_card
Comment fonctionnent les cartes cadeaux ?
? puis-je acheter un bon cadeau
? combien de temps une carte cadeau est-elle valable
? comment utiliser une carte cadeau
? peut-on utiliser deux cartes cadeaux
? y a-t-il une carte cadeau numérique
? de quels montants sont les cartes cadeaux
Nos cartes cadeaux sont de 25 €, 50 €, 100 € et 200 €, par e-mail en quelques minutes ou par la poste dans un coffret. Elles sont valables trois ans et s'utilisent en plusieurs fois.

Saisissez le code au moment de payer ou ajoutez la carte à votre compte. Le reste demeure sur la carte. Elles ne sont ni remboursées en argent ni reprises.

# loyalty · loyalty · loyalty
Comment fonctionne le Larkholm Circle ?
? comment gagner des points
? quels sont les niveaux de fidélité
? qu'ont les membres or
? comment devenir platine
? avez-vous un programme de fidélité
? combien valent les points
Vous gagnez un point par euro, et 100 points valent 3 €. Le niveau dépend de ce que vous avez dépensé en douze mois : bronze dès la première commande, argent dès 250 €, or dès 750 €, platine dès 1 500 €.

Argent a la livraison offerte dès 25 €, or en plus un envoi express gratuit par mois, platine en plus un conseiller qui le connaît. Les points
sont crédités une fois le délai de retour passé et durent deux ans.

# student-discount · loyalty · loyalty
Y a-t-il une réduction pour étudiants ?
? offre étudiante
? je suis étudiant, ai-je une réduction
? réduction pour apprentis
? les profs ont-ils une réduction
? rabais universitaire
Oui, 10 % pour les étudiants et les apprentis sur tout, sauf les articles outlet et les cartes cadeaux. Envoyez-nous une photo de votre carte une fois par an.

Vous recevez un code personnel qui sert autant de fois que vous voulez. Il ne se cumule pas avec d'autres codes.

# promo-codes · payment · promo_code
Comment fonctionnent les codes promo ?
? où saisir un code promo
? mon code de réduction ne marche pas
? peut-on cumuler deux codes
? avez-vous un code pour les nouveaux clients
? le code est expiré
Saisissez le code dans le panier ; un seul code par commande. Les nouveaux clients ont 10 % avec le code du mail de bienvenue de notre newsletter.

Un code peut échouer parce qu'il est périmé, qu'il demande un montant minimum ou qu'il ne vaut pas pour l'outlet et les cartes cadeaux. Nous ne pouvons pas
ajouter de code une fois la commande passée.

# price-match · payment · price_match
Vous alignez-vous sur les prix ?
? je l'ai vu moins cher ailleurs
? le prix a baissé après mon achat
? garantie du meilleur prix
? il est soldé maintenant, je peux avoir la différence
? pouvez-vous faire mieux que ce prix
Oui : si notre propre prix baisse dans les 14 jours qui suivent votre commande, nous remboursons la différence en carte cadeau. Nous nous alignons aussi sur d'autres boutiques allemandes pour le même article en stock, avant la commande.

Envoyez-nous un lien. Les places de marché, l'outlet et les liquidations sont exclus.

# account-create · account · create_account
Faut-il un compte ?
? comment m'inscrire
? puis-je commander sans compte
? créer un compte client
? à quoi sert un compte
? ouvrir un compte
Non, vous pouvez commander sans compte. Avec un compte, vous voyez vos commandes, cumulez des points et gardez vos adresses ; il suffit d'une adresse e-mail et d'une minute.

# account-password · account · recover_password
Je n'arrive pas à me connecter.
? j'ai oublié mon mot de passe
? réinitialiser mon mot de passe
? la connexion ne marche pas
? mon compte est bloqué
? je ne reçois pas le code
Il n'y a pas de mot de passe à oublier : nous envoyons un code à six chiffres à votre adresse e-mail, valable dix minutes. Après cinq codes faux, patientez quinze minutes.

Si rien n'arrive, regardez dans les indésirables. Si vous n'avez plus cette adresse, le service client peut la changer après avoir vérifié votre
identité.

# data-privacy · privacy · privacy
Que faites-vous de mes données ?
? quelles données gardez-vous
? vendez-vous mes données
? politique de confidentialité
? RGPD
? les conversations sont-elles enregistrées
? qui voit mes données
Vos données nous servent à livrer vos commandes et à vous répondre ; elles restent dans l'UE et ne sont vendues à personne. Les conversations sont gardées 90 jours, les commandes dix ans, comme l'exige le droit fiscal.

Vous pouvez consulter, corriger et emporter toutes vos données. Écrivez à privacy@larkholm.example.

# cookies · privacy · privacy
Quels cookies utilisez-vous ?
? réglages des cookies
? est-ce que vous me suivez à la trace
? comment refuser les cookies
? à quoi servent les cookies
? changer mon choix de cookies
Seulement ceux dont le panier et la connexion ont besoin, sauf si vous en autorisez d'autres. Vous pouvez changer votre choix en bas de chaque page.

Avec votre accord, nous mesurons aussi quelles pages sont lues. Il n'y a pas de publicité de tiers sur nos pages.

# data-deletion · privacy · delete_account
Comment supprimer mon compte ?
? effacer mes données
? fermer mon compte
? droit à l'oubli
? supprimer mes informations personnelles
? je veux disparaître de vos fichiers
Dites-le-nous ici une fois connecté, ou écrivez à privacy@larkholm.example ; sous sept jours, tout ce que la loi ne nous oblige pas à garder est effacé. Les factures restent dix ans, séparées de tout le reste.

Les points et les cartes cadeaux du compte sont perdus : utilisez-les avant.

# newsletter · account · newsletter
Comment recevoir ou arrêter la newsletter ?
? me désabonner
? arrêtez de m'envoyer des mails
? m'inscrire à la newsletter, à l'infolettre
? trop de mails de votre part
? comment avoir la réduction de bienvenue
? plus de SMS
Un lien en bas de chaque mail l'arrête aussitôt ; une case dans votre compte ou un mot ici la démarre ou l'arrête aussi. Elle paraît une fois par semaine.

Les mails sur vos commandes arrivent toujours : ils font partie de l'achat.
`
