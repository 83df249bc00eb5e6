using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Library;

/// <summary>Tells how often an input is validated.</summary>
public class CountingValidation(CallLog calls) : IObjectValidationContributor, ITransientDependency
{
    public Task AddErrorsAsync(ObjectValidationContext context)
    {
        if (context.ValidatingObject is CreateBookInput)
        {
            calls.Add("validated");
        }

        return Task.CompletedTask;
    }
}
