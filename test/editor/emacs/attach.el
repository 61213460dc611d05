;;; attach.el --- Eglot against the language server -*- lexical-binding: t -*-
;; Opens the file named last on the command line, records the diagnostics that flymake shows, applies the first quick
;; fix that brings an edit, and writes what came of it to $OUTCOME. Emacs before 29 takes eglot from elpa-eglot.

(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(define-derived-mode policy-mode text-mode "Policy")
(add-to-list 'eglot-server-programs (cons 'policy-mode (split-string (getenv "SERVER") "\n")))
(setq eglot-sync-connect 20 eglot-confirm-server-initiated-edits nil)

(defun wait-for (what)
  "Let processes speak until WHAT returns something, and return that."
  (let ((end (+ (float-time) 30)) found)
    (while (and (not (setq found (funcall what))) (< (float-time) end))
      (accept-process-output nil 0.1))
    (or found (error "Nothing came within 30 seconds"))))

(defun lsp-diagnostics ()
  "The server's own diagnostics behind those of flymake."
  (mapcar (lambda (diagnostic) (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
          (flymake-diagnostics)))

(defun quick-fixes (diagnostics)
  "What the server offers for DIAGNOSTICS anywhere in the buffer."
  (append
   (jsonrpc-request
    (eglot--current-server-or-lose) :textDocument/codeAction
    (list :textDocument (eglot--TextDocumentIdentifier)
          :range (list :start (eglot--pos-to-lsp-position (point-min)) :end (eglot--pos-to-lsp-position (point-max)))
          :context (list :diagnostics (vconcat diagnostics) :only ["quickfix"])))
   nil))

(find-file (pop command-line-args-left))
(policy-mode)
(apply #'eglot--connect (eglot--guess-contact))
(eglot--managed-mode 1)
(flymake-mode 1)
(flymake-start)
(wait-for #'flymake-diagnostics)

(let* ((diagnostics (lsp-diagnostics))
       (action (seq-find (lambda (action) (plist-get action :edit)) (quick-fixes diagnostics))))
  (eglot--apply-workspace-edit (plist-get action :edit))
  (let ((seen (mapcar (lambda (lsp)
                        (list :code (plist-get lsp :code)
                              :source (plist-get lsp :source)
                              :message (plist-get lsp :message)))
                      diagnostics))
        (text (buffer-string)))
    (with-temp-file (getenv "OUTCOME")
      (insert (json-encode (list :diagnostics (vconcat seen)
                                 :action (plist-get action :title)
                                 :text text))))))
(eglot-shutdown-all)
(kill-emacs 0)
