using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Testing;
using Volo.Abp.Validation;
using Xunit;

namespace Volo.Abp.ExceptionHandling;

public class Error_information_tests : AbpIntegratedTest<FruitModule>
{
    private IExceptionToErrorInfoConverter Converter => GetRequiredService<IExceptionToErrorInfoConverter>();

    [Theory]
    [InlineData("zh-Hans", "“桃”熟过头了。")]
    [InlineData("en", "The 桃 is too ripe.")]
    public void The_code_of_a_business_exception_is_localised_with_its_data(string culture, string expected)
    {
        using var _ = CultureHelper.Use(culture);

        var error = Converter.Convert(new BusinessException("Fruits:TooRipe").WithData("Fruit", "桃"));

        error.Code.ShouldBe("Fruits:TooRipe");
        error.Message.ShouldBe(expected);
        error.Data!["Fruit"].ShouldBe("桃");
    }

    [Fact]
    public void A_user_friendly_exception_is_told_as_it_is()
    {
        var error = Converter.Convert(new UserFriendlyException("Closed on Sundays.", details: "Come again."));

        error.Message.ShouldBe("Closed on Sundays.");
        error.Details.ShouldBe("Come again.");
    }

    [Fact]
    public void A_fault_of_the_program_says_nothing_about_itself()
    {
        using var _ = CultureHelper.Use("en");

        var error = Converter.Convert(new InvalidOperationException("the password is 123"));

        error.Message.ShouldBe("An internal error occurred during your request!");
        error.Details.ShouldBeNull();
        error.Data.ShouldBeNull();
    }

    [Fact]
    public void In_development_it_may()
        => Converter.Convert(new InvalidOperationException("the cause"), options => options.SendExceptionsDetailsToClients = true)
            .Details!.ShouldContain("InvalidOperationException: the cause");

    [Fact]
    public void A_stale_save_is_explained()
    {
        using var _ = CultureHelper.Use("zh-Hans");

        Converter.Convert(new AbpDbConcurrencyException("row 7")).Message!.ShouldContain("已被他人修改");
    }

    [Fact]
    public void Validation_errors_are_listed_with_their_members_as_in_JSON()
    {
        var error = Converter.Convert(new AbpValidationException([new ValidationResult("Too long.", ["UserName"]), new ValidationResult("Missing.", ["Email"])]));

        error.ValidationErrors!.Select(item => item.Message + " " + string.Join(',', item.Members)).ShouldBe(["Too long. userName", "Missing. email"]);
        error.Details!.ShouldContain("Too long.");
    }

    [Fact]
    public async Task Subscribers_are_told_of_handled_exceptions_even_if_one_of_them_fails()
    {
        var heard = GetRequiredService<HeardExceptions>();
        var exception = new BusinessException("Fruits:TooRipe");

        await GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));

        heard.Exceptions.ShouldBe([exception]);
    }

    public class HeardExceptions : ISingletonDependency
    {
        public List<Exception> Exceptions { get; } = [];
    }

    [ExposeServices(typeof(IExceptionSubscriber))]
    public class AFailingSubscriber : ExceptionSubscriber
    {
        public override Task HandleAsync(ExceptionNotificationContext context) => throw new InvalidOperationException("cannot hear");
    }

    [ExposeServices(typeof(IExceptionSubscriber))]
    public class Listener(HeardExceptions heard) : ExceptionSubscriber
    {
        public override Task HandleAsync(ExceptionNotificationContext context)
        {
            heard.Exceptions.Add(context.Exception);
            return Task.CompletedTask;
        }
    }
}
