namespace Volo.Abp.Http;

/// <summary>What a caller is told of an error.</summary>
[Serializable]
public class RemoteServiceErrorInfo
{
    public RemoteServiceErrorInfo() { }

    public RemoteServiceErrorInfo(string message, string? details = null, string? code = null, System.Collections.IDictionary? data = null)
    {
        Message = message;
        Details = details;
        Code = code;
        Data = data;
    }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public string? Details { get; set; }

    public System.Collections.IDictionary? Data { get; set; }

    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}

/// <summary>What a caller is told of one thing that is not valid.</summary>
[Serializable]
public class RemoteServiceValidationErrorInfo
{
    public RemoteServiceValidationErrorInfo() { }

    public RemoteServiceValidationErrorInfo(string message, params string[] members)
    {
        Message = message;
        Members = members;
    }

    public string Message { get; set; } = default!;

    public string[] Members { get; set; } = [];
}

/// <summary>The envelope of an error.</summary>
[Serializable]
public class RemoteServiceErrorResponse
{
    public RemoteServiceErrorResponse() { }

    public RemoteServiceErrorResponse(RemoteServiceErrorInfo error) => Error = error;

    public RemoteServiceErrorInfo Error { get; set; } = default!;
}
