namespace Kefu.Platform.Blazor.Calling;

/// <summary>What a page tells of a failed call.</summary>
/// <param name="Kind">Which answer the page gives.</param>
/// <param name="Message">The text to show, in the language of the page.</param>
/// <param name="Fields">What is wrong with which field; empty unless <see cref="PageErrorKind.Invalid"/>.</param>
/// <param name="Reference">Finds the entry in the log; set when the error was not foreseen.</param>
public sealed record PageError(
    PageErrorKind Kind,
    string Message,
    IReadOnlyList<FieldError> Fields,
    string? Reference = null)
{
    internal PageError(PageErrorKind kind, string message) : this(kind, message, []) { }

    /// <summary>True if the same call may succeed a little later.</summary>
    public bool CanRetry => Kind is PageErrorKind.Unavailable or PageErrorKind.Unexpected;
}

/// <summary>One message of a validation and the members it is about (<c>Contacts[0].Mobile</c>).</summary>
public sealed record FieldError(string Message, IReadOnlyList<string> Members);

/// <summary>Kinds of failure that a page answers differently.</summary>
public enum PageErrorKind
{
    /// <summary>A rule of the business refuses.</summary>
    Refused,

    /// <summary>Fields are wrong.</summary>
    Invalid,

    /// <summary>Another person saved the record in between.</summary>
    Stale,

    /// <summary>The person may not do this.</summary>
    Forbidden,

    /// <summary>The record is not there, or not at this site.</summary>
    NotFound,

    /// <summary>The database does not answer.</summary>
    Unavailable,

    /// <summary>The sign-in no longer counts.</summary>
    SignedOut,

    /// <summary>A fault of the product; the log has it under the reference.</summary>
    Unexpected,
}
