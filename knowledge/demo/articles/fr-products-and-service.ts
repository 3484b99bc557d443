/** The help pages in French: guarantee, care, sizes, stores, contact and the shop itself. */
export const frenchProductsAndService = `
# warranty · warranty · warranty
Quelle garantie ai-je ?
? combien de temps dure la garantie
? ma bouilloire est tombée en panne après un an
? garantie de deux ans
? le produit ne marche plus
? faire jouer la garantie
? y a-t-il une garantie sur les chaussures
Tout a la garantie légale de deux ans : nous réparons, remplaçons ou remboursons. Les cocottes Gussholm ont 25 ans, les tentes Tarnfell cinq et les meubles Hemmalund dix.

L'usure et les accidents ne sont pas couverts. Indiquez-nous la commande et ce qui s'est passé, avec une photo si cela se voit.

# repairs · warranty · warranty
Faites-vous des réparations ?
? pouvez-vous réparer ma veste
? peut-on ressemeler des bottes
? ma fermeture éclair est cassée
? qui répare mon casque
? prix d'une réparation
Oui : les bottes Halvorn sont ressemelées pour 69 €, les fermetures éclair de vestes et de tentes coûtent à partir de 19 €, et les appareils Tonvik et Kessla sont réparés à prix fixe. Cela prend deux à trois semaines.

Apportez l'article en magasin ou demandez-nous une étiquette. Sous garantie, c'est gratuit.

# spare-parts · warranty · warranty
Puis-je avoir des pièces détachées ?
? verre de rechange pour ma cafetière à piston
? nouveau joint pour la cafetière italienne
? sardines de tente perdues
? coussinets de rechange pour mon casque
? commander une pièce de rechange
Pour tous les appareils, tentes, casques et meubles, il y a des pièces pendant au moins huit ans. Indiquez-nous le produit et la pièce, et nous vous envoyons le prix.

Les plus courantes : verre de cafetière à piston 12,95 €, joint de cafetière italienne 3,95 €, coussinets 19,95 €, sardines 7,95 € les six.

# care-wool · care · product_care
Comment laver la laine ?
? le mérinos passe-t-il en machine
? comment nettoyer un pull en laine
? mon pull bouloche
? comment sécher la laine
? protéger la laine des mites
Aérez-la souvent et lavez-la rarement : programme laine à 30 °C ou à la main à froid, avec une lessive pour laine, puis séchage à plat. Jamais de sèche-linge.

Les bouloches s'enlèvent au peigne. Rangez-la propre, avec du cèdre contre les mites. Les tricots marins et Fair Isle se lavent seulement à la main.

# care-leather · care · product_care
Comment entretenir des chaussures en cuir ?
? comment nettoyer des bottes en cuir
? quelle cire pour des chaussures de randonnée
? imperméabiliser des chaussures
? comment nettoyer le daim
? entretien du cuir
Brossez la saleté, laissez sécher loin de la chaleur et passez de la cire ou de la crème toutes les quelques semaines. Le daim veut une brosse et un spray.

Les chaussures de randonnée en nubuck prennent de la cire aux coutures. Laissez sécher les bottes mouillées avec du papier journal à l'intérieur, jamais sur le
radiateur.

# care-down · care · product_care
Comment laver le duvet ?
? puis-je laver ma doudoune
? comment nettoyer un sac de couchage
? le duvet fait des paquets
? quelle lessive pour le duvet
? ranger un sac de couchage
À 30 °C en programme délicat avec une lessive pour duvet, puis au sèche-linge à basse température avec deux balles de tennis, jusqu'à ce qu'il n'y ait plus de paquets. Cela peut prendre trois heures.

Rangez les sacs de couchage au large dans le grand sac, pas comprimés. Une fois par saison suffit.

# care-rainwear · care · product_care
Comment entretenir les vêtements de pluie et les tentes ?
? ma veste de pluie n'est plus imperméable
? comment réimperméabiliser une veste
? puis-je laver une veste imperméable
? comment nettoyer une tente
? l'eau ne perle plus
Lavez la veste à 30 °C sans adoucissant et passez-la 20 minutes au sèche-linge tiède, ce qui ravive le traitement. Si l'eau ne perle toujours plus, utilisez un spray.

Les tentes se nettoient seulement à l'éponge et à l'eau tiède, et doivent être sèches avant d'être rangées.

# care-cast-iron · care · product_care
Comment entretenir la fonte ?
? comment culotter une poêle en fonte
? ma poêle rouille
? la fonte passe-t-elle au lave-vaisselle
? nettoyer une poêle
? du savon sur la fonte
Essuyez-la encore tiède avec de l'eau chaude et une brosse, séchez-la tout de suite et passez une goutte d'huile. Pas de lave-vaisselle, pas de trempage.

La rouille part à la laine d'acier ; huilez ensuite finement et passez une heure au four à 220 °C. Les cocottes émaillées sont plus simples : elles vont au
lave-vaisselle.

# care-knives-wood · care · product_care
Comment entretenir couteaux et planches ?
? comment aiguiser un couteau
? les couteaux vont-ils au lave-vaisselle
? huiler une planche à découper
? planche en bois fendue
? garder des couteaux bien affûtés
Lavez-les à la main et séchez-les aussitôt ; huilez planches et manches en bois deux fois par an. Quelques passages par mois sur une pierre à aiguiser gardent le tranchant.

Le set Klingstad Start fait exception : il va au lave-vaisselle.

# care-electronics · care · product_care
Comment entretenir les appareils et les batteries ?
? faire durer la batterie plus longtemps
? comment détartrer une bouilloire
? nettoyer des écouteurs
? mettre à jour le casque
? détartrer une machine à espresso
Gardez les batteries entre 20 et 80 %, à l'abri de la chaleur, et chargez-les tous les trois mois si elles ne servent pas. Détartrez bouilloires et cafetières une fois par mois à l'acide citrique.

Nettoyez les embouts des écouteurs à l'eau tiède, et remettez-les dans l'étui une fois secs.

# assembly · care · product_care
Comment monter les meubles ?
? notice de montage
? montez-vous les meubles
? il manque une vis
? combien de temps pour monter l'étagère
? faut-il des outils
La notice et le seul outil nécessaire sont dans le carton, et la durée est sur la page du produit. En Allemagne et en Autriche, nos monteurs s'en chargent pour 15 % du prix, au moins 39 €.

Une vidéo et la notice sont aussi sur la page du produit. Les vis manquantes sont dans votre boîte aux lettres sous trois jours.

# size-guide · sizes
Comment trouver ma taille ?
? guide des tailles
? comment mesurer mon pied
? quelles marques taillent petit
? tableau des tailles pour les vestes
? conversion des tailles européennes
? quelle taille je fais
Chaque vêtement et chaque chaussure a sur sa page un tableau en centimètres ; mesurez-vous et choisissez la ligne où vous êtes. Feldmark et Corvane taillent petit : prenez une taille au-dessus.

Le pied : posez-le sur une feuille, talon au mur, et mesurez jusqu'à l'orteil le plus long, le soir. La poitrine : à l'endroit le plus large, sous les bras.
Kivetta et Marrowby taillent légèrement grand, Halvorn et Tindrel comme indiqué.

# stores · stores · store_locator
Où sont vos magasins et quand sont-ils ouverts ?
? où sont vos magasins
? trouver un magasin
? horaires d'ouverture des magasins
? y a-t-il un magasin à Berlin
? y a-t-il un magasin en France, en Belgique ou en Suisse
? le magasin le plus proche
? êtes-vous ouverts le dimanche
? magasin à Munich ou à Cologne
? adresse du magasin de Hambourg
À Berlin (Birkenallee 90), Hambourg (Am Speicher 21), Munich (Rosenhof 4) et Cologne (Lindenstraße 12). Tous sont ouverts du lundi au samedi de 10 h à 20 h, et fermés le dimanche.

Berlin et Hambourg ont l'atelier outdoor, Munich le laboratoire de course, Cologne le bar à café. Les 24 et 31 décembre, nous fermons à 14 h.

# store-collection · stores · store_locator
Puis-je retirer ma commande en magasin ?
? click & collect, retrait gratuit
? retrait en magasin
? réserver en magasin
? combien de temps gardez-vous ma réservation
? puis-je l'essayer en magasin
Oui, gratuitement, en général sous deux heures si le magasin l'a. Nous la gardons cinq jours et vous écrivons quand elle est prête.

Apportez le numéro de commande. Vous pouvez tout essayer sur place et laisser aussitôt ce qui ne va pas.

# contact · contact · contact_details
Comment vous joindre ?
? numéro du service client
? quelle est votre adresse e-mail
? téléphone, hotline
? quand puis-je vous appeler
? contacter le support
? comment faire une réclamation
Ici même à toute heure, par téléphone au +49 30 23125100, ou par e-mail à hello@larkholm.example. Des personnes répondent du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 18 h.

Les e-mails reçoivent une réponse en un jour ouvré. Nous parlons anglais, allemand, français, espagnol, italien et portugais.

# back-in-stock · products
Quand sera-t-il de nouveau en stock ?
? c'est épuisé
? prévenez-moi quand c'est disponible
? en aurez-vous d'autres
? rupture de stock dans ma taille
? date de réassort
Demandez à être prévenu et vous recevez un message quand il revient, par le canal de votre choix. La plupart des tailles reviennent sous trois à cinq semaines.

Les articles outlet ne reviennent pas. Un message ne réserve pas l'article.

# gift-wrapping · gift cards
Faites-vous des emballages cadeaux ?
? papier cadeau
? pouvez-vous ajouter une carte
? envoyer comme cadeau sans le prix
? coffret cadeau
? emballez-le pour Noël
Oui, en papier recyclé pour 3,95 € par colis, avec une carte et vos mots. Le prix ne figure pas dans le colis.

Choisissez-le dans le panier. Les articles volumineux ne peuvent pas être emballés.

# business · service
Servez-vous les entreprises ?
? compte professionnel
? remise pour commande en gros
? commander pour ma société
? cadeaux d'entreprise
? remise sur quantité
Oui : à partir de dix pièces ou de 1 000 €, nous vous faisons une offre en un jour ouvré. Écrivez à business@larkholm.example.

Les entreprises commandent sur facture, à 30 jours. Un logo peut être posé sur les tasses, gourdes et sacs à partir de 25 pièces.

# sustainability · company
Que faites-vous pour l'environnement ?
? vos produits sont-ils durables
? l'emballage est-il recyclable
? le coton est-il bio
? où sont fabriqués les produits
? compensez-vous vos émissions
? production éthique
Nous expédions en carton recyclé sans plastique, et tout le coton Lunabo est certifié bio. La page du produit indique les matières et, quand nous la connaissons, l'origine.

Nous réparons avant de remplacer, et vendons les articles retournés en second choix dans nos magasins. Notre entrepôt fonctionne au vent et au soleil.

# recycling · company
Reprenez-vous les anciens objets ?
? recycler de vieux appareils
? où jeter les piles
? donner de vieux vêtements
? que faire des emballages
? reprenez mes vieilles chaussures
Oui : nos magasins reprennent gratuitement piles, petits appareils, chaussures et vêtements, où que vous les ayez achetés. Avec un gros appareil neuf, nous enlevons l'ancien.

Si vous habitez loin d'un magasin, demandez-nous une étiquette gratuite pour les appareils jusqu'à 25 cm.

# jobs · company
Est-ce que vous recrutez ?
? offres d'emploi
? travailler chez Larkholm
? stage
? postuler
? carrières
Nous cherchons souvent du monde pour nos magasins, pour l'entrepôt de Leipzig et pour le service client. Les postes ouverts sont sur /jobs ; écrivez à jobs@larkholm.example.
`
