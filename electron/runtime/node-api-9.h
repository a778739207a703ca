#pragma once
// Forced into the compilation of better-sqlite3 (g++ -include). Electron 33 has Node-API 9, where a persistent reference
// may point at objects only; better-sqlite3 13 keeps references to strings (Node-API 10), so a string travels in a box.
#ifdef __cplusplus
#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <napi.h>
namespace Napi {
template <> class Reference<String> {
 public:
  Reference() = default;
  Reference(Reference&& o) : box_(std::move(o.box_)) {}
  Reference& operator=(Reference&& o) { box_ = std::move(o.box_); return *this; }
  static Reference New(const String& v, uint32_t = 1) {
    Reference r; Object box = Object::New(v.Env()); box.Set("v", v);
    r.box_ = Napi::Persistent(box); return r;
  }
  String Value() const { return box_.Value().Get("v").As<String>(); }
  bool IsEmpty() const { return box_.IsEmpty(); }
 private:
  ObjectReference box_;
};
}
#endif
