# Sourced: which images there are, and what the build of each is told.

PRODUCT=(customers sales orders service marketing knowledge gateway web realm)
TRIAL=(postgres kafka keycloak mail)

# arguments_of COMPONENT   the words for `docker build`
arguments_of() {
  case $1 in
    customers | sales | orders | service | marketing | knowledge) echo "--build-arg SERVICE=$1" ;;
    gateway) echo '--build-arg SERVICE=gateway --build-arg DIR=gateway --build-arg WARM=src/server.ts' ;;
    web) echo '--build-arg SERVICE=web --build-arg DIR=web --build-arg WARM=src/server.ts' ;;
    realm) echo '--build-arg SERVICE=realm --build-arg DIR=packages/realm --build-arg WARM=src/index.ts' ;;
    mail) echo '--build-arg SERVICE=mail-sink --build-arg DIR=packages/mail-sink --build-arg WARM=src/index.ts' ;;
    postgres | kafka | keycloak) ;;
    *)
      echo "There is no component $1; there are: ${PRODUCT[*]} ${TRIAL[*]}." >&2
      return 1
      ;;
  esac
}
